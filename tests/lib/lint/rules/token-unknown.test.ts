import { describe, expect, it } from 'vitest';
import { lint } from '@/lib/lint/lint';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-unknown', () => {
  it.each([
    ['{promo}', undefined, undefined],
    ['{{promo_label}}', 'meta', undefined],
    ['[sale]', undefined, undefined],
    ['__INIT__', undefined, undefined],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-unknown', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-unknown', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['{{campaign.name}}', undefined],
    ['{campaignname}', undefined],
    ['{promo}', 'hubspot'],
    ['{_promo}', 'google_ads'],
    ['*|DATE:Ymd|*', undefined],
    ['sale', undefined],
    ['{{ contact.email }}', undefined],
    ['[email]', undefined],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-unknown', { ...input, platform })).toEqual([]);
    }
  });

  it('speaks of each token once: the surest says it', () => {
    for (const value of [
      '{{campaign.name}',
      '_CAMPAIGN_NAME_',
      '{campaign-name}',
      '{campaignname}',
      '{promo}',
    ]) {
      const rules = lint(typed(value)).filter(({ rule }) => rule.startsWith('token-'));
      expect(rules, value).toHaveLength(1);
    }
  });
});
