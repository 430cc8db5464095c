import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNEL_RULES } from '@/lib/channels/channel-rules';
import { CHANNELS, type Channel } from '@/lib/channels/channels';
import { type Because, ga4Channel } from '@/lib/channels/ga4';
import { sourceCategory } from '@/lib/channels/sources';
import { anyTags } from '@/tests/support/channel-arbitraries';
import { PLATFORM_CHANNELS } from '@/tests/support/platform-channels';

const channelOf = (source: string, medium: string, campaign = '') =>
  ga4Channel({ source, medium, campaign }).channel;

type Row = readonly [source: string, medium: string, campaign: string, channel: Channel];

describe('each clause of each rule, in the order of the table', () => {
  test.each<Row>([
    ['(direct)', '(none)', '', 'Direct'],
    ['(direct)', '(not set)', '', 'Direct'],
    ['(direct)', 'email', '', 'Email'],
    ['newsletter', '(none)', '', 'Unassigned'],
    ['any', 'thing', 'x-cross-network-y', 'Cross-network'],
    ['amazon', 'cpc', '', 'Paid Shopping'],
    ['newsletter', 'cpc', 'shop-opening', 'Paid Shopping'],
    ['newsletter', 'paid', 'xmas-shopping', 'Paid Shopping'],
    ['google', 'cpc', '', 'Paid Search'],
    ['bing', 'ppc', '', 'Paid Search'],
    ['yahoo', 'retargeting', '', 'Paid Search'],
    ['baidu', 'paidsearch', '', 'Paid Search'],
    ['facebook', 'paid_social', '', 'Paid Social'],
    ['line', 'my-cpc-test', '', 'Paid Social'],
    ['youtube', 'paid_video', '', 'Paid Video'],
    ['criteo', 'display', '', 'Display'],
    ['criteo', 'banner', '', 'Display'],
    ['criteo', 'expandable', '', 'Display'],
    ['criteo', 'interstitial', '', 'Display'],
    ['criteo', 'cpm', '', 'Display'],
    ['facebook', 'display', '', 'Display'],
    ['criteo', 'retargeting', '', 'Paid Other'],
    ['a8', 'cpa', '', 'Paid Other'],
    ['newsletter', 'mail_cpn', '', 'Paid Other'],
    ['amazon', '', '', 'Organic Shopping'],
    ['newsletter', 'email', 'shop', 'Organic Shopping'],
    ['facebook', '', '', 'Organic Social'],
    ['any', 'social', '', 'Organic Social'],
    ['any', 'social-network', '', 'Organic Social'],
    ['any', 'social-media', '', 'Organic Social'],
    ['any', 'sm', '', 'Organic Social'],
    ['any', 'social network', '', 'Organic Social'],
    ['any', 'social media', '', 'Organic Social'],
    ['vimeo', 'anything', '', 'Organic Video'],
    ['any', 'myvideos', '', 'Organic Video'],
    ['google', 'anything', '', 'Organic Search'],
    ['any', 'organic', '', 'Organic Search'],
    ['any', 'ai-assistant', '', 'AI Assistant'],
    ['any', 'referral', '', 'Referral'],
    ['any', 'app', '', 'Referral'],
    ['any', 'link', '', 'Referral'],
    ['any', 'email', '', 'Email'],
    ['any', 'e-mail', '', 'Email'],
    ['any', 'e_mail', '', 'Email'],
    ['any', 'e mail', '', 'Email'],
    ['e-mail', 'any', '', 'Email'],
    ['a8', 'affiliate', '', 'Affiliates'],
    ['spotify', 'audio', '', 'Audio'],
    ['any', 'sms', '', 'SMS'],
    ['sms', 'any', '', 'SMS'],
    ['any', 'web_push', '', 'Mobile Push Notifications'],
    ['any', 'mobile_banner', '', 'Mobile Push Notifications'],
    ['any', 'notifications', '', 'Mobile Push Notifications'],
    ['firebase', 'any', '', 'Mobile Push Notifications'],
    ['any', 'thing', '', 'Unassigned'],
    ['', '', '', 'Unassigned'],
  ])('%j / %j %j is %s', (source, medium, campaign, channel) => {
    expect(channelOf(source, medium, campaign)).toBe(channel);
  });

  test('every channel is reached by one rule, in the order of the table', () => {
    expect([...CHANNEL_RULES.map(({ channel }) => channel), 'Unassigned']).toEqual(CHANNELS);
  });
});

describe('what only nearly matches', () => {
  test.each<Row>([
    ['newsletter', 'affiliates', '', 'Unassigned'],
    ['newsletter', 'mail', '', 'Unassigned'],
    ['newsletter', 'pushed', '', 'Unassigned'],
    ['newsletter', 'apps', '', 'Unassigned'],
    ['newsletter', 'audios', '', 'Unassigned'],
    ['newsletter', 'retargeting2', '', 'Unassigned'],
    ['newsletter', 'ppc2', '', 'Unassigned'],
    ['newsletter', 'display_ad', '', 'Unassigned'],
    ['newsletter', 'prepaid', '', 'Unassigned'],
    ['facebook', 'social_paid', '', 'Organic Social'],
    ['newsletter', 'email', 'workshop', 'Email'],
    ['newsletter', 'email', 'photoshop', 'Email'],
    ['newsletter', 'email', 'coffeeshop', 'Organic Shopping'],
    ['newsletter', 'email', 'eshop', 'Organic Shopping'],
    ['newsletter', 'email', 'pop-up-shop', 'Organic Shopping'],
    ['newsletter', 'email', '2shop', 'Organic Shopping'],
    ['newsletter', 'email', '春shop', 'Organic Shopping'],
    ['newsletter', 'email', 'workshopping', 'Organic Shopping'],
    ['newsletter', 'email', 'store-opening', 'Email'],
  ])('%j / %j %j is %s', (source, medium, campaign, channel) => {
    expect(channelOf(source, medium, campaign)).toBe(channel);
  });
});

describe('where several rules match, the first decides', () => {
  test.each<Row>([
    ['(direct)', '(none)', 'cross-network', 'Direct'],
    ['google', 'cpc', 'shop_cross-network', 'Cross-network'],
    ['facebook', 'cpc', 'shop', 'Paid Shopping'],
    ['google', 'cpm', '', 'Paid Search'],
    ['criteo', 'cpm', '', 'Display'],
    ['facebook', 'display', 'shop', 'Display'],
    ['facebook', 'email', 'shop', 'Organic Shopping'],
    ['youtube', 'social', '', 'Organic Social'],
    ['google', 'video', '', 'Organic Video'],
    ['google', 'email', '', 'Organic Search'],
    ['rakuten', 'affiliate', '', 'Organic Search'],
    ['amazon', 'affiliate', '', 'Organic Shopping'],
    ['email', 'affiliate', '', 'Email'],
    ['sms', 'web_push', '', 'SMS'],
    ['firebase', 'sms', '', 'SMS'],
  ])('%j / %j %j is %s', (source, medium, campaign, channel) => {
    expect(channelOf(source, medium, campaign)).toBe(channel);
  });
});

test.each(PLATFORM_CHANNELS)('%s / %s is %s, as computed for the platforms', (source, medium, channel) => {
  expect(channelOf(source, medium)).toBe(channel);
});

describe('says why', () => {
  const because = (source: string, medium: string, campaign = '') =>
    ga4Channel({ source, medium, campaign }).because;
  const listed = (value: string, list: string) => ({
    code: 'source_listed',
    field: 'utm_source',
    value,
    list,
  });
  const medium = (code: string, value: string, word: string) => ({ code, field: 'utm_medium', value, word });
  const campaign = (value: string, word: string) => ({
    code: 'campaign_contains',
    field: 'utm_campaign',
    value,
    word,
  });

  test.each<readonly [readonly Because[], readonly object[]]>([
    [
      because('Facebook', 'Paid_Social'),
      [listed('Facebook', 'social'), medium('medium_begins', 'Paid_Social', 'paid')],
    ],
    [because('x', 'mail_cpn'), [medium('medium_contains', 'mail_cpn', 'cp')]],
    [because('x', 'PPC'), [medium('medium_is', 'PPC', 'ppc')]],
    [because('x', 'y', 'Cross-Network 1'), [campaign('Cross-Network 1', 'cross-network')]],
    [because('x', 'email', 'shop-opening'), [campaign('shop-opening', 'shop')]],
    [because('x', 'email', 'shopping'), [campaign('shopping', 'shopping')]],
    [because('line', 'social'), [listed('line', 'social'), medium('medium_is', 'social', 'social')]],
    [because('line', 'line'), [listed('line', 'social')]],
    [because('x', 'webpush'), [medium('medium_ends', 'webpush', 'push')]],
    [because('x', 'mobile'), [medium('medium_contains', 'mobile', 'mobile')]],
    [because('SMS', ''), [{ code: 'source_is', field: 'utm_source', value: 'SMS', word: 'sms' }]],
    [
      because('taboola', 'native'),
      [
        { code: 'medium_unknown', field: 'utm_medium', value: 'native' },
        { code: 'source_unlisted', field: 'utm_source', value: 'taboola' },
      ],
    ],
    [
      because('', ''),
      [
        { code: 'medium_missing', field: 'utm_medium', value: '' },
        { code: 'source_missing', field: 'utm_source', value: '' },
      ],
    ],
  ])('%j', (found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a reason names what is really there', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        const { because: reasons, rule } = ga4Channel(tags);
        expect(reasons.length).toBeGreaterThan(0);
        const values = { utm_source: tags.source, utm_medium: tags.medium, utm_campaign: tags.campaign };
        for (const reason of reasons) {
          expect(reason.value).toBe(values[reason.field]);
          if ('word' in reason) expect(reason.value.toLowerCase()).toContain(reason.word);
          if ('list' in reason) expect(sourceCategory(reason.value)).toBe(reason.list);
        }
        expect(rule === 'unassigned').toBe(
          reasons[0]?.code === 'medium_unknown' || reasons[0]?.code === 'medium_missing',
        );
      }),
    );
  });
});

describe('says “probably” where Google’s text leaves doubt', () => {
  test.each([
    ['google', 'cpm', '', { code: 'order', instead: 'Display', value: 'cpm' }],
    ['google', 'Email', '', { code: 'order', instead: 'Email', value: 'Email' }],
    ['rakuten', 'affiliate', '', { code: 'order', instead: 'Affiliates', value: 'affiliate' }],
    ['facebook', 'referral', '', { code: 'order', instead: 'Referral', value: 'referral' }],
    ['youtube', 'audio', '', { code: 'order', instead: 'Audio', value: 'audio' }],
    ['line', 'sms', '', { code: 'order', instead: 'SMS', value: 'sms' }],
    ['facebook', 'cpm', '', { code: 'order', instead: 'Display', value: 'cpm' }],
    ['youtube', 'cpm', '', { code: 'order', instead: 'Display', value: 'cpm' }],
    ['amazon', 'cpm', '', { code: 'order', instead: 'Display', value: 'cpm' }],
    ['email-list', 'affiliate', '', { code: 'email_part', instead: 'Email', value: 'email-list' }],
    ['email-list', 'audio', '', { code: 'email_part', instead: 'Email', value: 'email-list' }],
    ['x', 'email_push', '', { code: 'email_part', instead: 'Email', value: 'email_push' }],
    ['newsletter', 'email', 'shop', { code: 'order', instead: 'Email', value: 'email' }],
    ['newsletter', 'marketing-email', '', { code: 'email_part', instead: 'Email', value: 'marketing-email' }],
    ['hs_email', 'flow', '', { code: 'email_part', instead: 'Email', value: 'hs_email' }],
    ['email-list', 'sms', '', { code: 'email_part', instead: 'Email', value: 'email-list' }],
    ['meta', 'paid_social', '', { code: 'source_list_age', instead: 'Paid Social', value: 'meta' }],
    ['Bluesky', 'post', '', { code: 'source_list_age', instead: 'Organic Social', value: 'Bluesky' }],
    ['{{site_source_name}}', 'paid_social', '', { code: 'token', value: '{{site_source_name}}' }],
    ['facebook', '{{placement}}', '', { code: 'token', value: '{{placement}}' }],
    ['__PLATFORM__', 'display', '', undefined],
    ['facebook', 'paid_social', '{{campaign.name}}', undefined],
    ['facebook', 'paid_social', '', undefined],
    ['google', 'cpc', '', undefined],
    ['newsletter', 'email', '', undefined],
    ['criteo', 'cpm', '', undefined],
    ['taboola', 'native', '', undefined],
    ['facebook', 'email-social', '', undefined],
  ])('%s / %s %s', (source, medium, campaign, doubt) => {
    expect(ga4Channel({ source, medium, campaign }).probably).toEqual(doubt);
  });
});

/** Google's table once more, by its own patterns, as a reference to compare with. */
function byPatterns(source: string, medium: string, campaign: string): Channel {
  const list = sourceCategory(source);
  const paid = /^(.*cp.*|ppc|retargeting|paid.*)$/i.test(medium);
  const shop = /^(.*(([^a-df-z]|^)shop|shopping).*)$/i.test(campaign);
  if (/^\(direct\)$/i.test(source) && /^(\(not set\)|\(none\))$/i.test(medium)) return 'Direct';
  if (/cross-network/i.test(campaign)) return 'Cross-network';
  if ((list === 'shopping' || shop) && paid) return 'Paid Shopping';
  if (list === 'search' && paid) return 'Paid Search';
  if (list === 'social' && paid) return 'Paid Social';
  if (list === 'video' && paid) return 'Paid Video';
  if (/^(display|banner|expandable|interstitial|cpm)$/i.test(medium)) return 'Display';
  if (paid) return 'Paid Other';
  if (list === 'shopping' || shop) return 'Organic Shopping';
  if (list === 'social' || /^(social([- ](network|media))?|sm)$/i.test(medium)) return 'Organic Social';
  if (list === 'video' || /^(.*video.*)$/i.test(medium)) return 'Organic Video';
  if (list === 'search' || /^organic$/i.test(medium)) return 'Organic Search';
  if (/^ai-assistant$/i.test(medium)) return 'AI Assistant';
  if (/^(referral|app|link)$/i.test(medium)) return 'Referral';
  if (/^e[-_ ]?mail$/i.test(source) || /^e[-_ ]?mail$/i.test(medium)) return 'Email';
  if (/^affiliate$/i.test(medium)) return 'Affiliates';
  if (/^audio$/i.test(medium)) return 'Audio';
  if (/^sms$/i.test(source) || /^sms$/i.test(medium)) return 'SMS';
  if (/push$|mobile|notification/i.test(medium) || /^firebase$/i.test(source))
    return 'Mobile Push Notifications';
  return 'Unassigned';
}

describe('laws', () => {
  test('the table read by its own patterns gives the same channel', () => {
    fc.assert(
      fc.property(anyTags, ({ source, medium, campaign }) => {
        expect(channelOf(source, medium, campaign)).toBe(byPatterns(source, medium, campaign));
      }),
    );
  });

  test('capitals make no difference', () => {
    const shout = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    fc.assert(
      fc.property(anyTags, ({ source, medium, campaign }) => {
        expect(channelOf(shout(source), shout(medium), shout(campaign))).toBe(
          channelOf(source, medium, campaign),
        );
      }),
    );
  });

  test('any argument of any type gives a channel', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ source: fc.anything(), medium: fc.anything() })),
        (input) => {
          expect(CHANNELS).toContain(ga4Channel(input as never).channel);
        },
      ),
    );
  });

  test('what is missing or no text is empty', () => {
    expect(ga4Channel(undefined as never)).toEqual(ga4Channel({ source: '', medium: '', campaign: '' }));
    expect(ga4Channel({ source: 1, medium: 'email' } as never).channel).toBe('Email');
  });
});
