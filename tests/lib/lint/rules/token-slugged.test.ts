import { describe, expect, it } from 'vitest';
import { lint } from '@/lib/lint/lint';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-slugged', () => {
  it.each([
    ['{campaign-name}', undefined, '{campaign_name}'],
    ['x-{{campaign-name}}', 'meta', 'x-{{campaign.name}}'],
    ['{{site-source-name}}', undefined, '{{site_source_name}}'],
    ['{{ad_name}}', 'meta', '{{ad.name}}'],
    ['{product-id}', 'google_ads', '{product_id}'],
    ['{{ campaign.name }}', 'meta', '{{campaign.name}}'],
    ['{{campaign.name }}_a', 'meta', '{{campaign.name}}_a'],
    ['{{ campaign.name}}', undefined, '{{campaign.name}}'],
    ['{ keyword }', 'google_ads', '{keyword}'],
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
    ['{{ event.name }}', 'klaviyo'],
    ['{ campaign.name', 'meta'],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-slugged', { ...input, platform })).toEqual([]);
    }
  });

  it('is all that is said of a token with spaces inside its braces', () => {
    const input = { ...typed('{{ campaign.name}}', 'utm_content'), platform: 'meta' };
    expect(lint(input).map(({ rule }) => rule)).toEqual(['token-slugged']);
  });
});
