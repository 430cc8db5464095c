import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('campaign-missing', () => {
  it.each([
    {
      input: form('line', 'social', { utm_campaign: '' }),
      found: { severity: 'warning', field: 'utm_campaign', params: { name: 'utm_campaign' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('campaign-missing', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/' },
    { url: 'https://e.com/', custom: [['ref', 'x']] as const },
    form('line', 'social'),
    { url: 'https://e.com/?utm_source=line&utm_medium=social&utm_campain=x' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('campaign-missing', input)).toEqual([]);
  });
});
