import {
  type AskReason,
  type MediumReason,
  type ReasonCode,
  sourceReason,
} from '@/lib/platforms/guided-reasons';
import { type PlatformId, type PlatformPair, pairsOf, platformOf, type Use } from '@/lib/platforms/platforms';
import { RECOMMENDED_TOKENS } from '@/lib/platforms/recommended-tokens';
import type { UtmKey } from '@/lib/utm/params';

export const GOALS = ['awareness', 'traffic', 'leads', 'sales', 'retention'] as const;
export type Goal = (typeof GOALS)[number];

export type GuideChoice = {
  readonly platform: PlatformId;
  readonly use: Use;
  readonly goal: Goal;
  /** Year and month, `2026-11`. */
  readonly month: string;
};

export type Guide = {
  readonly tags: Readonly<Partial<Record<UtmKey, string>>>;
  readonly reasons: readonly { readonly key: UtmKey; readonly reason: ReasonCode }[];
  /** What only the person knows, to be asked next. Where `tags` holds a value for it, that is a stand-in. */
  readonly ask?: readonly UtmKey[];
};

/**
 * What a place is used for, paid first.
 *
 * @example
 * usesOf('meta') // ['paid', 'organic']
 */
export function usesOf(platform: PlatformId): readonly Use[] {
  return (['paid', 'organic'] as const).filter((use) => pairsOf(platform, use).length > 0);
}

/**
 * Values that report well, for a person who knows only where the link goes and what for: the recommended pair, a
 * campaign that begins with the month so that it sorts, and, for paid links, the tokens that the platform fills. Each
 * has a reason. A use that the place does not have counts as its first one.
 *
 * @example
 * guide({ platform: 'line_oa', use: 'organic', goal: 'sales', month: '2026-11' }).tags
 * // { utm_source: 'line', utm_medium: 'social', utm_campaign: '2026-11_sales' }
 */
export function guide({ platform, use, goal, month }: GuideChoice): Guide {
  const pair = guidedPair(platform, use);
  const { source, medium } = pair;
  const tokens = pair.use === 'paid' && TRUSTED_TOKENS.has(platform) ? guidedTokens(platform) : {};
  const ask = ASKS[platform];
  const asked = [...(ask === undefined ? [] : [ask])];
  const askKeys = [
    ...(source === null || OWN_SOURCE.has(platform) ? (['utm_source'] as const) : []),
    ...asked.map(({ key }) => key),
  ];
  return {
    tags: {
      ...(source !== null && { utm_source: source }),
      utm_medium: medium,
      utm_campaign: `${month}_${goal}`,
      ...tokens,
    },
    reasons: [
      { key: 'utm_source', reason: sourceReason(platform, pair) },
      ...(platform === 'google_ads' && pair.use === 'paid'
        ? ([{ key: 'utm_source', reason: 'google_auto_tagging' }] as const)
        : []),
      { key: 'utm_medium', reason: `medium_${medium}` as MediumReason },
      { key: 'utm_campaign', reason: 'campaign_month_goal' },
      ...TOKEN_REASONS.filter(({ key }) => tokens[key] !== undefined),
      ...asked,
    ],
    ...(askKeys.length > 0 && { ask: askKeys }),
  };
}

/** The pair that guided mode fills in: the recommended one, but no other firm's name where only the kind is known. */
export function guidedPair(platform: PlatformId, use: Use): PlatformPair {
  const pairs = pairsOf(platform, use);
  const { pairs: all } = platformOf(platform);
  const own = platform === 'sms' ? pairs.find(({ source }) => source === 'sms') : undefined;
  return own ?? pairs[0] ?? (all[0] as PlatformPair);
}

/** Places where the name of the tool, paper, network or list is the person's own. */
const OWN_SOURCE: ReadonlySet<PlatformId> = new Set([
  'mailchimp',
  'sendgrid',
  'push',
  'qr_print',
  'affiliate',
  'cm360',
  'slack_teams',
  'influencer',
] as const);

const ASKS: { readonly [Id in PlatformId]?: { readonly key: UtmKey; readonly reason: AskReason } } = {
  influencer: { key: 'utm_content', reason: 'content_creator' },
  qr_print: { key: 'utm_content', reason: 'content_place' },
  line_oa: { key: 'utm_content', reason: 'content_slot' },
};

/** Platforms whose own help, or several vendors, give the spelling of these tokens. */
const TRUSTED_TOKENS: ReadonlySet<PlatformId> = new Set([
  'meta',
  'google_ads',
  'microsoft_ads',
  'tiktok_ads',
  'pinterest_ads',
  'snapchat_ads',
  'yahoo_japan_search',
  'yahoo_japan_display',
  'smartnews_ads',
  'criteo',
] as const);

/** utm_term is for what people searched for; elsewhere it would only surprise. */
const SEARCH: ReadonlySet<PlatformId> = new Set([
  'google_ads',
  'microsoft_ads',
  'yahoo_japan_search',
] as const);

const TOKEN_REASONS = [
  { key: 'utm_id', reason: 'id_token' },
  { key: 'utm_term', reason: 'term_token' },
  { key: 'utm_content', reason: 'content_token' },
] as const;

function guidedTokens(platform: PlatformId): { readonly [Key in UtmKey]?: string } {
  const { utm_id, utm_content, utm_term } = RECOMMENDED_TOKENS[platform] ?? {};
  // Without this a link would carry the word "default" wherever no keyword is known.
  const term = utm_term?.replace(':default', ':none');
  return {
    ...(utm_id !== undefined && { utm_id }),
    ...(term !== undefined && SEARCH.has(platform) && { utm_term: term }),
    ...(utm_content !== undefined && { utm_content }),
  };
}
