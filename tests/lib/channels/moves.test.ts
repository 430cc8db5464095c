import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ga4Channel } from '@/lib/channels/ga4';
import { channelMoves } from '@/lib/channels/moves';
import { anyTags } from '@/tests/support/channel-arbitraries';

const moves = (source: string, medium: string, campaign = '') =>
  channelMoves({ source, medium, campaign }).map(
    ({ field, after, channel, reason }) => `${field} ${after}: ${channel} (${reason})`,
  );

test.each<readonly [source: string, medium: string, campaign: string, first: string]>([
  ['meta', 'paid_social', '', 'utm_source facebook: Paid Social (source_listed)'],
  ['X', 'cpc', '', 'utm_source twitter: Paid Social (source_listed)'],
  ['yt', 'cpc', '', 'utm_source youtube: Paid Video (source_listed)'],
  ['newsletter', 'mail', '', 'utm_medium email: Email (medium_meant)'],
  ['newsletter', 'メルマガ', '', 'utm_medium email: Email (medium_meant)'],
  ['newsletter', 'mail_cpn', '', 'utm_medium email: Email (medium_meant)'],
  ['klaviyo', 'email.campaign', '', 'utm_medium email: Email (medium_meant)'],
  ['taboola', 'native', '', 'utm_medium display: Display (medium_meant)'],
  ['partner', 'mobile_banner', '', 'utm_medium display: Display (medium_meant)'],
  ['instagram', 'influencer', '', 'utm_medium paid_social: Paid Social (medium_meant)'],
  ['a8', 'cpa', '', 'utm_medium affiliate: Affiliates (medium_meant)'],
  ['facebook', 'social_paid', '', 'utm_medium paid_social: Paid Social (paid_first)'],
  ['line', 'line', '', 'utm_medium social: Organic Social (says_nothing)'],
  ['line-official', 'line', '', 'utm_medium social: Organic Social (if_post)'],
  ['google', 'email', '', 'utm_source newsletter: Email (source_of_own)'],
  ['rakuten', 'affiliate', '', 'utm_source rakuten-affiliate: Affiliates (source_of_own)'],
  ['amazon', 'affiliate', '', 'utm_source amazon-associates: Affiliates (source_of_own)'],
  ['newsletter', 'email', 'Pop-up-Shop', 'utm_campaign Pop-up-store: Email (campaign_word)'],
  ['google', 'cpc', 'cross-network', 'utm_campaign multi-network: Paid Search (campaign_word)'],
  ['yahoo', 'cpc', '', 'utm_medium display: Display (if_banner)'],
  ['facebook', 'paid_social', '', 'utm_medium social: Organic Social (if_unpaid)'],
  ['youtube', 'video', '', 'utm_medium paid_video: Paid Video (if_paid)'],
  ['flyer', 'qr', '', 'utm_medium referral: Referral (last_resort)'],
  ['acme', 'direct-mail', '', 'utm_medium referral: Referral (last_resort)'],
  ['j-wave', 'radio', '', 'utm_medium audio: Audio (medium_meant)'],
  ['acme', 'remarketing', '', 'utm_medium retargeting: Paid Other (medium_meant)'],
  ['instagram', 'story', '', 'utm_medium social: Organic Social (says_nothing)'],
  ['somewhere', 'somehow', '', 'utm_medium email: Email (if_email)'],
])('%s / %s %s: first of all %s', (source, medium, campaign, first) => {
  expect(moves(source, medium, campaign)[0]).toBe(first);
});

test.each([
  ['newsletter', 'email', ''],
  ['spotify', 'audio', ''],
  // “shopping” cannot be named otherwise by rule.
  ['newsletter', 'email', 'christmas-shopping'],
])('%s / %s %s is where it should be, or has no near way out', (source, medium, campaign) => {
  expect(moves(source, medium, campaign)).toEqual([]);
});

describe('laws', () => {
  test('a move leads where it says, changes one field, and leads to another channel', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        const names = { utm_source: 'source', utm_medium: 'medium', utm_campaign: 'campaign' } as const;
        const { channel: now } = ga4Channel(tags);
        for (const { field, before, after, channel, reason } of channelMoves(tags)) {
          expect(before).toBe(tags[names[field]]);
          expect(after.toLowerCase()).not.toBe(before.toLowerCase());
          expect(ga4Channel({ ...tags, [names[field]]: after }).channel).toBe(channel);
          expect(channel).not.toBe('Unassigned');
          if (reason !== 'says_nothing') expect(channel).not.toBe(now);
        }
      }),
    );
  });

  test('there are at most four, no two to one channel', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        const channels = channelMoves(tags).map(({ channel }) => channel);
        expect(channels.length).toBeLessThanOrEqual(4);
        expect(new Set(channels).size).toBe(channels.length);
      }),
    );
  });

  test('Unassigned always has a way out', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        fc.pre(ga4Channel(tags).channel === 'Unassigned');
        expect(channelMoves(tags)).not.toEqual([]);
      }),
    );
  });
});
