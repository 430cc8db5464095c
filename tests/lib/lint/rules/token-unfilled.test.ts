import { describe, expect, it } from 'vitest';
import { hits, typed } from '@/tests/support/rule-cases';

describe('token-unfilled', () => {
  const run = (value: string, medium: string, platform?: string) =>
    hits('token-unfilled', {
      ...typed(value, 'utm_content'),
      tags: { utm_source: 'x', utm_medium: medium, utm_content: value },
      platform,
    }).map(({ severity }) => severity);

  it.each([
    ['{{campaign.name}}', 'social', undefined, 'warning'],
    ['{{campaign.name}}', 'email', undefined, 'warning'],
    ['{campaignid}', 'qr', undefined, 'warning'],
    ['{{ad.id}}', 'social', 'meta', 'warning'],
    ['{{ad.id}}', 'paid_social', 'line_ads', 'warning'],
    ['{campaignid}', 'cpc', 'x_ads', 'warning'],
    ['{campaignid}', 'cpc', 'youtube', 'warning'],
    ['*|CAMPAIGN_UID|*', 'social', undefined, 'warning'],
    ['{{ad.id}}', '', undefined, 'hint'],
    ['{{ad.id}}', 'poster', undefined, 'hint'],
  ])('finds %s, medium “%s”, on %s: %s', (value, medium, platform, severity) => {
    expect(run(value, medium, platform)).toEqual([severity]);
  });

  it.each([
    ['{{ad.id}}', 'paid_social', undefined],
    ['{campaignid}', 'cpc', 'google_ads'],
    ['{campaignid}', '', 'google_ads'],
    ['*|CAMPAIGN_UID|*', 'email', undefined],
    ['*|CAMPAIGN_UID|*', 'email', 'mailchimp'],
    ['{{ad.id}}', 'email', 'hubspot'],
    ['{promo}', 'social', undefined],
    ['_CAMPAIGN_NAME_', 'social', undefined],
    ['*|EMAIL|*', 'social', undefined],
    ['sale', 'social', undefined],
  ])('has nothing to say of %s, medium “%s”, on %s', (value, medium, platform) => {
    expect(run(value, medium, platform)).toEqual([]);
  });
});
