import { describe, expect, it } from 'vitest';
import { customised, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-other-platform', () => {
  it.each([
    ['{{campaign.name}}', 'google_ads', undefined],
    ['{campaignid}', 'meta', undefined],
    ['__CAMPAIGN_NAME__', 'meta', undefined],
    ['{campaign_name}', 'google_ads', undefined],
    ['*|CAMPAIGN_UID|*', 'meta', undefined],
    ['{keyword:a b}', 'meta', undefined],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-other-platform', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-other-platform', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['{{campaign.name}}', 'meta'],
    ['{{campaign.name}}', undefined],
    ['{campaignid}', 'pinterest_ads'],
    ['{unheard}', 'meta'],
    ['{_promo}', 'google_ads'],
    ['{Campaign}', 'microsoft_ads'],
    ['{keyword}', 'microsoft_ads'],
    ['{{campaign.name}}', 'nowhere'],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-other-platform', { ...input, platform })).toEqual([]);
    }
  });

  it('says whose it is', () => {
    const [finding] = hits('token-other-platform', { ...typed('{{adset.id}}'), platform: 'google_ads' });
    expect(finding).toMatchObject({
      severity: 'error',
      params: { token: '{{adset.id}}', platforms: 'Meta Ads' },
    });
  });
});
