import { describe, expect, it } from 'vitest';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-nonexistent', () => {
  it.each([
    ['{campaignname}', undefined, undefined],
    ['{campaignname}', 'google_ads', undefined],
    ['x_{adname}', 'google_ads', undefined],
    ['{{adsetname}}', 'meta', undefined],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-nonexistent', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-nonexistent', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['{campaignid}', 'google_ads'],
    ['{campaign_name}', 'taboola'],
    ['{promo}', undefined],
    ['campaignname', undefined],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-nonexistent', { ...input, platform })).toEqual([]);
    }
  });
});
