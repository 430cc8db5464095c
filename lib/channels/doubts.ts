import { type ChannelRuleId, EMAIL_WORDS, REFERRAL_MEDIUMS } from '@/lib/channels/channel-rules';
import type { ChannelValues } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import { unlistedSource } from '@/lib/channels/known-sources';
import { findTokens } from '@/lib/utm/macros';

/**
 * Why a channel is only probable, and which other it may be. Coded; the words stand under `channel.probably`.
 * `order`: the medium is the very word of another rule, and Google does not say that the order of its table decides.
 * `email_part`: Google writes its words for e-mail so that “is” and “contains” are both possible.
 * `token`: a platform fills the source or medium at the click, and what arrives decides.
 * `source_list_age`: a well-known site that the list of sources lacks; the list that we have is of 2022-09.
 */
export type Doubt =
  | { readonly code: 'token'; readonly value: string }
  | { readonly code: 'order'; readonly instead: Channel; readonly value: string }
  | { readonly code: 'email_part'; readonly instead: 'Email'; readonly value: string }
  | { readonly code: 'source_list_age'; readonly instead: Channel; readonly value: string };

/** The channels that one word of a medium stands for, where an earlier rule may take the visit away. */
const CHANNEL_OF_MEDIUM: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['cpm', 'Display'],
  ...REFERRAL_MEDIUMS.map((word) => [word, 'Referral'] as const),
  ...EMAIL_WORDS.map((word) => [word, 'Email'] as const),
  ['affiliate', 'Affiliates'],
  ['audio', 'Audio'],
  ['sms', 'SMS'],
]);

const ORDERED: ReadonlySet<ChannelRuleId> = new Set<ChannelRuleId>([
  'paid-shopping',
  'paid-search',
  'paid-social',
  'paid-video',
  'organic-shopping',
  'organic-social',
  'organic-video',
  'organic-search',
]);

/** The rules whose word decides whatever the other tags hold. */
const BY_ONE_WORD: ReadonlySet<ChannelRuleId> = new Set<ChannelRuleId>(['cross-network', 'display']);

/** The rules that come after Email. */
const AFTER_EMAIL: ReadonlySet<ChannelRuleId> = new Set<ChannelRuleId>([
  'affiliates',
  'audio',
  'sms',
  'mobile-push-notifications',
  'unassigned',
]);

const OF_CATEGORY = {
  search: { paid: 'Paid Search', organic: 'Organic Search' },
  social: { paid: 'Paid Social', organic: 'Organic Social' },
  shopping: { paid: 'Paid Shopping', organic: 'Organic Shopping' },
  video: { paid: 'Paid Video', organic: 'Organic Video' },
} as const;

/** What is open about the channel of the rule that matched; undefined where nothing is. */
export function doubtOf(rule: ChannelRuleId, { given, source, medium }: ChannelValues): Doubt | undefined {
  const token = BY_ONE_WORD.has(rule) ? undefined : [given.source, given.medium].find(hasToken);
  if (token !== undefined) return { code: 'token', value: token };
  if (ORDERED.has(rule)) {
    const instead = CHANNEL_OF_MEDIUM.get(medium);
    return instead && { code: 'order', instead, value: given.medium };
  }
  if (AFTER_EMAIL.has(rule)) {
    if (hasEmailWord(medium)) return { code: 'email_part', instead: 'Email', value: given.medium };
    if (hasEmailWord(source)) return { code: 'email_part', instead: 'Email', value: given.source };
  }
  if (rule !== 'paid-other' && rule !== 'unassigned') return undefined;
  const known = unlistedSource(source);
  const use = rule === 'paid-other' ? 'paid' : 'organic';
  return known && { code: 'source_list_age', instead: OF_CATEGORY[known.category][use], value: given.source };
}

/** Far above any source or medium: a whole text pasted by mistake is not searched while a person types. */
const LONGEST = 2000;

function hasToken(value: string): boolean {
  return value.length <= LONGEST && findTokens(value).length > 0;
}

function hasEmailWord(value: string): boolean {
  return EMAIL_WORDS.some((word) => value.includes(word));
}
