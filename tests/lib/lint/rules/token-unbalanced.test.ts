import { describe, expect, it } from 'vitest';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-unbalanced', () => {
  it.each([
    ['{{campaign.name}', undefined, '{{campaign.name}}'],
    ['{keyword', undefined, '{keyword}'],
    ['x_campaign.name}}', undefined, 'x_{{campaign.name}}'],
    ['{campaign.name}', 'meta', '{{campaign.name}}'],
    ['{{campaignid}}', 'google_ads', '{campaignid}'],
    ['{unheard', 'meta', undefined],
    ['{{ad.id_sale', undefined, '{{ad.id}}_sale'],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-unbalanced', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-unbalanced', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['{{campaign.name}}', undefined],
    ['{keyword:red shoes}', undefined],
    ['{{campaign.${name}}}', undefined],
    ['a { b', undefined],
    [':-}', undefined],
    ['{unheard}', undefined],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-unbalanced', { ...input, platform })).toEqual([]);
    }
  });
});
