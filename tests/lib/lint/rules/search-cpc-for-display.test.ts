import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('search-cpc-for-display', () => {
  it.each([
    {
      input: form('yahoo', 'cpc', { utm_campaign: 'ydn-retarget' }),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: 'cpc', source: 'yahoo' },
      },
    },
    {
      input: form('google', 'cpc', { utm_campaign: '2026_gdn_sale' }),
      found: { params: { source: 'google' } },
    },
    {
      input: { ...form('yahoo', 'cpc'), platform: 'yahoo_japan_display' },
      found: { params: { source: 'yahoo' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('search-cpc-for-display', input)).toMatchObject([found]);
  });

  it.each([
    form('yahoo', 'cpc'),
    { ...form('yahoo', 'cpc'), platform: 'yahoo_japan_search' },
    form('yahoo', 'display', { utm_campaign: 'ydn' }),
    form('facebook', 'cpc', { utm_campaign: 'retarget' }),
    form('google', 'cpc', { utm_campaign: 'pagdna' }),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('search-cpc-for-display', input)).toEqual([]);
  });

  it.each([
    { input: form('yahoo', 'cpc', { utm_campaign: 'ydn-retarget' }), choices: [['display', 'Display']] },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('search-cpc-for-display', input)).toEqual(choices);
  });
});
