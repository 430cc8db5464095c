import type { Because } from '@/lib/channels/because';
import type { ChannelValues } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import type { SourceCategory } from '@/lib/channels/sources';

type Reasons = readonly Because[] | undefined;

type Row = {
  readonly id: string;
  readonly channel: Exclude<Channel, 'Unassigned'>;
  /** Why the rule matches; undefined where it does not. */
  readonly match: (values: ChannelValues) => Reasons;
};

export const DISPLAY_MEDIUMS = ['display', 'banner', 'expandable', 'interstitial', 'cpm'];
export const SOCIAL_MEDIUMS = [
  'social',
  'social-network',
  'social-media',
  'sm',
  'social network',
  'social media',
];
export const REFERRAL_MEDIUMS = ['referral', 'app', 'link'];
export const EMAIL_WORDS = ['email', 'e-mail', 'e_mail', 'e mail'];

/**
 * The one table of GA4's rules for tagged links, in the order of Google's table; the first that matches decides, and
 * what none matches is Unassigned. Google's page does not say that its order is the order of evaluation: see doubts.ts.
 * Source: support.google.com/analytics/answer/9756891, in stored copies of 2026-09 (AI Assistant: since 2026-05-13).
 */
export const CHANNEL_RULES = [
  {
    id: 'direct',
    channel: 'Direct',
    match: (values) => both(sourceIs(values, ['(direct)']), mediumIs(values, ['(not set)', '(none)'])),
  },
  {
    id: 'cross-network',
    channel: 'Cross-network',
    match: (values) => some(campaignContains(values, 'cross-network')),
  },
  {
    id: 'paid-shopping',
    channel: 'Paid Shopping',
    match: (values) => values.paid && both(listed(values, 'shopping') ?? shopInCampaign(values), values.paid),
  },
  { id: 'paid-search', channel: 'Paid Search', match: (values) => paidOn(values, 'search') },
  { id: 'paid-social', channel: 'Paid Social', match: (values) => paidOn(values, 'social') },
  { id: 'paid-video', channel: 'Paid Video', match: (values) => paidOn(values, 'video') },
  { id: 'display', channel: 'Display', match: (values) => some(mediumIs(values, DISPLAY_MEDIUMS)) },
  { id: 'paid-other', channel: 'Paid Other', match: (values) => some(values.paid) },
  {
    id: 'organic-shopping',
    channel: 'Organic Shopping',
    match: (values) => some(listed(values, 'shopping'), shopInCampaign(values)),
  },
  {
    id: 'organic-social',
    channel: 'Organic Social',
    match: (values) => some(listed(values, 'social'), mediumIs(values, SOCIAL_MEDIUMS)),
  },
  {
    id: 'organic-video',
    channel: 'Organic Video',
    match: (values) => some(listed(values, 'video'), mediumContains(values, 'video')),
  },
  {
    id: 'organic-search',
    channel: 'Organic Search',
    match: (values) => some(listed(values, 'search'), mediumIs(values, ['organic'])),
  },
  {
    id: 'ai-assistant',
    channel: 'AI Assistant',
    match: (values) => some(mediumIs(values, ['ai-assistant'])),
  },
  { id: 'referral', channel: 'Referral', match: (values) => some(mediumIs(values, REFERRAL_MEDIUMS)) },
  {
    id: 'email',
    channel: 'Email',
    match: (values) => some(sourceIs(values, EMAIL_WORDS), mediumIs(values, EMAIL_WORDS)),
  },
  { id: 'affiliates', channel: 'Affiliates', match: (values) => some(mediumIs(values, ['affiliate'])) },
  { id: 'audio', channel: 'Audio', match: (values) => some(mediumIs(values, ['audio'])) },
  {
    id: 'sms',
    channel: 'SMS',
    match: (values) => some(sourceIs(values, ['sms']), mediumIs(values, ['sms'])),
  },
  {
    id: 'mobile-push-notifications',
    channel: 'Mobile Push Notifications',
    match: (values) =>
      some(
        sourceIs(values, ['firebase']),
        mediumEnds(values, 'push') ??
          mediumContains(values, 'mobile') ??
          mediumContains(values, 'notification'),
      ),
  },
] as const satisfies readonly Row[];

export type ChannelRuleId = (typeof CHANNEL_RULES)[number]['id'] | 'unassigned';

/** Why no rule matched. */
export function whyUnassigned({ given, source, medium }: ChannelValues): readonly Because[] {
  return [
    medium === ''
      ? { code: 'medium_missing', field: 'utm_medium', value: '' }
      : { code: 'medium_unknown', field: 'utm_medium', value: given.medium },
    source === ''
      ? { code: 'source_missing', field: 'utm_source', value: '' }
      : { code: 'source_unlisted', field: 'utm_source', value: given.source },
  ];
}

function some(first: Because | undefined, second?: Because | undefined): Reasons {
  if (first === undefined) return second && [second];
  return second === undefined ? [first] : [first, second];
}

function both(first: Because | undefined, second: Because | undefined): Reasons {
  return first && second && [first, second];
}

function paidOn(values: ChannelValues, list: SourceCategory): Reasons {
  return values.category === list ? both(listed(values, list), values.paid) : undefined;
}

function listed({ category, given }: ChannelValues, list: SourceCategory): Because | undefined {
  if (category !== list) return undefined;
  return { code: 'source_listed', field: 'utm_source', value: given.source, list };
}

function sourceIs({ source, given }: ChannelValues, words: readonly string[]): Because | undefined {
  if (!words.includes(source)) return undefined;
  return { code: 'source_is', field: 'utm_source', value: given.source, word: source };
}

function mediumIs({ medium, given }: ChannelValues, words: readonly string[]): Because | undefined {
  if (!words.includes(medium)) return undefined;
  return { code: 'medium_is', field: 'utm_medium', value: given.medium, word: medium };
}

function mediumContains({ medium, given }: ChannelValues, word: string): Because | undefined {
  if (!medium.includes(word)) return undefined;
  return { code: 'medium_contains', field: 'utm_medium', value: given.medium, word };
}

function mediumEnds({ medium, given }: ChannelValues, word: string): Because | undefined {
  if (!medium.endsWith(word)) return undefined;
  return { code: 'medium_ends', field: 'utm_medium', value: given.medium, word };
}

function campaignContains({ campaign, given }: ChannelValues, word: string): Because | undefined {
  if (!campaign.includes(word)) return undefined;
  return { code: 'campaign_contains', field: 'utm_campaign', value: given.campaign, word };
}

/** The unanchored core of `^(.*(([^a-df-z]|^)shop|shopping).*)$`: `eshop` and `pop-up-shop` match, `workshop` not. */
const SHOP_RE = /(?:^|[^a-df-z])shop|shopping/;

function shopInCampaign(values: ChannelValues): Because | undefined {
  if (!SHOP_RE.test(values.campaign)) return undefined;
  return campaignContains(values, 'shopping') ?? campaignContains(values, 'shop');
}
