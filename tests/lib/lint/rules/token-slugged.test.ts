import { describe, expect, it } from 'vitest';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-slugged', () => {
  it.each([
    ['{campaign-name}', undefined, '{campaign_name}'],
    ['x-{{campaign-name}}', 'meta', 'x-{{campaign.name}}'],
    ['{{site-source-name}}', undefined, '{{site_source_name}}'],
    ['{{ad_name}}', 'meta', '{{ad.name}}'],
    ['{product-id}', 'google_ads', '{product_id}'],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-slugged', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-slugged', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['{campaign_name}', undefined],
    ['{{campaign.name}}', 'meta'],
    ['{foo-bar}', undefined],
    ['{campaign-name}', 'google_ads'],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-slugged', { ...input, platform })).toEqual([]);
    }
  });
});
