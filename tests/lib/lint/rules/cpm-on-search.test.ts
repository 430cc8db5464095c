import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('cpm-on-search', () => {
  it.each([
    {
      input: form('google', 'cpm'),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: 'cpm', source: 'google' },
      },
    },
    { input: form('yahoo', 'CPM'), found: { params: { value: 'CPM' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('cpm-on-search', input)).toMatchObject([found]);
  });

  it.each([form('google', 'cpc'), form('facebook', 'cpm'), form('dv360', 'cpm'), form('google', 'display')])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('cpm-on-search', input)).toEqual([]);
    },
  );

  it.each([{ input: form('google', 'cpm'), choices: [['display', 'Display']] }])(
    'offers %j',
    ({ input, choices }) => {
      expect(choicesOf('cpm-on-search', input)).toEqual(choices);
    },
  );
});
