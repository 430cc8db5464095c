import { DISPLAY_MEDIUMS, EMAIL_WORDS, REFERRAL_MEDIUMS, SOCIAL_MEDIUMS } from '@/lib/channels/channel-rules';

/**
 * Mediums that GA4's channel rules were made for: nothing is to be said of one, but by the rules about its source.
 * Source: support.google.com/analytics/answer/9756891. `video` is not here: that it means organic video surprises.
 */
export const STANDARD_MEDIUMS: ReadonlySet<string> = new Set([
  ...[...EMAIL_WORDS, ...SOCIAL_MEDIUMS, ...DISPLAY_MEDIUMS, ...REFERRAL_MEDIUMS],
  ...['cpc', 'cpv', 'ppc', 'retargeting', 'paid', 'paid_social', 'paid-social', 'paidsocial'],
  ...['paid_search', 'paid-search', 'paid_video', 'paid-video', 'paid_ai'],
  ...['organic', 'affiliate', 'audio', 'sms', 'ai-assistant'],
  ...['push', 'web_push', 'web-push', 'mobile_push', 'notification'],
]);

/** Those of them that a slip of the pen is compared with. */
export const COMMON_MEDIUMS = [
  'email',
  'social',
  'display',
  'referral',
  'affiliate',
  'paid_social',
  'banner',
  'organic',
  'audio',
  'push',
  'retargeting',
  'interstitial',
] as const;

/**
 * A value as rules about its meaning read it: width and case folded, without signs around it. How it is spelt is the
 * business of the rules on values.
 *
 * @example
 * foldWord('（ＥＭＡＩＬ）') // 'email'
 */
export function foldWord(text: string): string {
  if (FOLDED_RE.test(text)) return text;
  const plain = text.normalize('NFKC').toLowerCase();
  // Ends are cut by hand: a pattern for both ends is not linear on long runs of signs.
  let from = 0;
  let to = plain.length;
  while (from < to && isEdge(plain.charAt(from))) from++;
  while (to > from && isEdge(plain.charAt(to - 1))) to--;
  return plain.slice(from, to).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

/** What most values are: folding would change nothing. */
const FOLDED_RE = /^[a-z0-9]+(?:[ ._-][a-z0-9]+)*$/;

function isEdge(sign: string): boolean {
  return !/[\p{L}\p{N}\ud800-\udfff]/u.test(sign);
}
