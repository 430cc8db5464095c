import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('campaign-like-id', () => {
  it.each([
    {
      input: form('line', 'social', { utm_campaign: '120210987654321' }),
      found: {
        severity: 'hint',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value: '120210987654321' },
        choices: [{ patch: { tags: { utm_campaign: null, utm_id: '120210987654321' } } }],
      },
    },
    {
      input: form('line', 'social', { utm_campaign: '0b9e5f0e-7f0c-4a53-9d58-3c2f5c2f0a11', utm_id: '1' }),
      found: { choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('campaign-like-id', input)).toMatchObject([found]);
  });

  it.each([
    form('line', 'social', { utm_campaign: '202611' }),
    form('line', 'social', { utm_campaign: '20261123' }),
    form('line', 'social', { utm_campaign: '2026' }),
    form('line', 'social', { utm_campaign: '2026-11_sale' }),
    form('line', 'social', { utm_campaign: '{{campaign.id}}' }),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('campaign-like-id', input)).toEqual([]);
  });
});
