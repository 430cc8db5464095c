import { describe, expect, it } from 'vitest';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-single-underscore', () => {
  it.each([
    ['_CAMPAIGN_NAME_', undefined, '__CAMPAIGN_NAME__'],
    ['x-_AID_', 'tiktok_ads', 'x-__AID__'],
    ['__CID_', undefined, '__CID__'],
    ['_CID__', 'tiktok_ads', '__CID__'],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-single-underscore', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-single-underscore', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['__CAMPAIGN_NAME__', undefined],
    ['_SALE_', undefined],
    ['x_CAMPAIGN_NAME_y', undefined],
    ['_CAMPAIGN_NAME_', 'meta'],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-single-underscore', { ...input, platform })).toEqual([]);
    }
  });
});
