import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('id-like-name', () => {
  it.each([
    {
      input: form('line', 'social', { utm_id: 'winter' }),
      found: { severity: 'hint', field: 'utm_id', params: { name: 'utm_id', value: 'winter', code: 'name' } },
    },
    { input: form('line', 'social', { utm_id: '春セール' }), found: { params: { code: 'name' } } },
    { input: form('line', 'social', { utm_id: '2026-11_sale' }), found: { params: { code: 'campaign' } } },
    {
      input: form('line', 'social', { utm_campaign: '', utm_id: 'winter' }),
      found: {
        choices: [
          {
            before: '– / winter',
            after: 'winter / –',
            patch: { tags: { utm_campaign: 'winter', utm_id: null } },
          },
        ],
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('id-like-name', input)).toMatchObject([found]);
  });

  it.each([
    form('line', 'social', { utm_id: '202611_042' }),
    form('line', 'social', { utm_id: '42' }),
    form('line', 'social', { utm_id: '{{campaign.id}}' }),
    form('line', 'social', { utm_campaign: '202611', utm_id: '202611' }),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('id-like-name', input)).toEqual([]);
  });
});
