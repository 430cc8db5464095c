import { type ChannelResult, ga4Channel } from '@/lib/channels/ga4';
import { type LinkPairs, linkPairs, type Pairs } from '@/lib/channels/link-pairs';
import type { UtmKey } from '@/lib/utm/params';

/**
 * Click ids with which GA4 looks up a visit in Google Ads and Google's Marketing Platform.
 * Source: support.google.com/analytics/answer/11242870, in stored copies of 2026-11.
 */
export const GOOGLE_CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'dclid'] as const;
export type GoogleClickId = (typeof GOOGLE_CLICK_IDS)[number];

/** What GA4 takes from Google Ads, and what the tags may still add. */
const OVERRULED = ['utm_source', 'utm_medium', 'utm_campaign'] as const satisfies readonly UtmKey[];
const ADDED = ['utm_term', 'utm_content'] as const satisfies readonly UtmKey[];

export type LinkChannel =
  | ({ readonly decidedBy: 'tags' } & ChannelResult)
  | {
      readonly decidedBy: 'google_ads';
      /** The ids that the link carries. */
      readonly ids: readonly GoogleClickId[];
      /** Tags of the link that GA4 sets aside. */
      readonly overruled: readonly (typeof OVERRULED)[number][];
      /** Tags of the link that GA4 still uses. */
      readonly added: readonly (typeof ADDED)[number][];
      /** Where the tags alone would put the visit, as where no account is linked. */
      readonly byTags: ChannelResult;
    };

/**
 * The channel of a finished link. Of one with a Google click id, the linked Google Ads account decides, whatever the
 * tags say. Total and linear.
 *
 * @example
 * channelOfLink('https://a.jp/?gclid=x&utm_source=google&utm_term=y')
 * // { decidedBy: 'google_ads', ids: ['gclid'], overruled: ['utm_source'], added: ['utm_term'], byTags: { … } }
 */
export function channelOfLink(link: string): LinkChannel {
  const { query }: LinkPairs = linkPairs(link);
  const byTags = ga4Channel({
    source: query.get('utm_source') ?? '',
    medium: query.get('utm_medium') ?? '',
    campaign: query.get('utm_campaign') ?? '',
  });
  const ids = GOOGLE_CLICK_IDS.filter((id) => query.has(id));
  if (ids.length === 0) return { decidedBy: 'tags', ...byTags };
  return {
    decidedBy: 'google_ads',
    ids,
    overruled: present(OVERRULED, query),
    added: present(ADDED, query),
    byTags,
  };
}

function present<Key extends UtmKey>(keys: readonly Key[], pairs: Pairs): readonly Key[] {
  return keys.filter((key) => pairs.has(key));
}
