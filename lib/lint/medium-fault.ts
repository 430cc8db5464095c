import { isPaidMedium } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { sourceCategory } from '@/lib/channels/sources';
import { mediumWords } from '@/lib/channels/unknown-mediums';
import { isAdWord } from '@/lib/lint/ad-words';
import type { Hit, Rule } from '@/lib/lint/finding';
import { type LintedLink, type LintedValue, TOKEN_MARK } from '@/lib/lint/linted-link';
import { foldWord, STANDARD_MEDIUMS } from '@/lib/lint/medium-words';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isPlatformName, isSourceName } from '@/lib/lint/source-names';
import { tagValue } from '@/lib/lint/tag-value';

/** The rules that say why a medium is not a good one. At most one of them speaks: the most specific. */
type MediumRule =
  | 'source-medium-swapped'
  | 'medium-is-platform'
  | 'medium-unassigned'
  | 'paid-at-end'
  | 'ad-counts-as-organic'
  | 'hidden-cp'
  | 'mobile-in-medium'
  | 'video-is-organic'
  | 'token-as-medium';

/** What is wrong with a medium. `word`: the medium, folded, without its tokens. */
type MediumFault = { readonly rule: MediumRule; readonly medium: LintedValue; readonly word: string };

/** No medium of use is as long; what is longer is for the rule on length. */
const LONGEST = 100;

const FAULTS = new WeakMap<LintedLink, MediumFault | false>();

/** What is wrong with the link's medium; undefined where nothing is, or it is empty. */
export function mediumFault(link: LintedLink): MediumFault | undefined {
  const text = link.tags.utm_medium;
  if (text === '' || text.length > LONGEST || STANDARD_MEDIUMS.has(text)) {
    return undefined;
  }
  const known = FAULTS.get(link);
  if (known !== undefined) return known || undefined;
  const fault = findFault(link);
  FAULTS.set(link, fault ?? false);
  return fault;
}

/** Whether the medium is meant for an ad, though GA4 does not take it so: that alone is to be said of the link then. */
export function isMeantAsAd(link: LintedLink): boolean {
  const rule = mediumFault(link)?.rule;
  return rule === 'ad-counts-as-organic' || rule === 'paid-at-end';
}

/** A rule that speaks where `mediumFault` names it. */
export function mediumRule(
  id: MediumRule,
  toHit: (fault: MediumFault, link: LintedLink) => Omit<Hit, 'field'>,
): Rule {
  return (link) => {
    const fault = mediumFault(link);
    if (fault === undefined || fault.rule !== id) return NO_HITS;
    const { field, name, value } = fault.medium;
    const hit = toHit(fault, link);
    return [{ ...hit, field, params: { name, value, ...hit.params } }];
  };
}

function findFault(link: LintedLink): MediumFault | undefined {
  const medium = tagValue(link, 'utm_medium');
  if (medium === undefined) return undefined;
  const word = foldWord(medium.literals.replaceAll(TOKEN_MARK, ''));
  const fault = (rule: MediumRule): MediumFault => ({ rule, medium, word });
  if (medium.literals.includes(TOKEN_MARK)) {
    return STANDARD_MEDIUMS.has(word) || isPaidMedium(word) ? undefined : fault('token-as-medium');
  }
  // A good word that is spelt badly is for the rules on values; `(none)` and the like are for that on reserved words.
  if (word === '' || STANDARD_MEDIUMS.has(word) || RESERVED_RE.test(medium.value)) return undefined;
  const source = foldWord(link.tags.utm_source);
  if (STANDARD_MEDIUMS.has(source) && isSourceName(word)) return fault('source-medium-swapped');
  if (isPlatformName(word)) return fault('medium-is-platform');
  if (isPaidMedium(word))
    return HIDDEN_CP_RE.test(word) && !MEANT_CP_RE.test(word) ? fault('hidden-cp') : undefined;
  if (wordsOfPaid(word) !== undefined) return fault('paid-at-end');
  const { channel } = ga4Channel({
    source: link.tags.utm_source,
    medium: word,
    campaign: link.tags.utm_campaign,
  });
  if (channel === 'Unassigned') return fault('medium-unassigned');
  if (isOrganic(channel) && isAdWord(word) && sourceCategory(link.tags.utm_source) !== undefined)
    return fault('ad-counts-as-organic');
  if (channel === 'Mobile Push Notifications' && isOnlyMobile(word, source)) return fault('mobile-in-medium');
  const isVideo =
    channel === 'Organic Video' && word.includes('video') && sourceCategory(source) === undefined;
  return isVideo ? fault('video-is-organic') : undefined;
}

const isOrganic = (channel: Channel) => channel.startsWith('Organic ');

const RESERVED_RE = /^\((?:none|not set|direct)\)$/i;

const HIDDEN_CP_RE = /^(?!paid).*cp/;
/** Prices of clicks, impressions, views, installs, leads: somebody who writes these pays. */
const MEANT_CP_RE = /cpc|(?:^|[^a-z])[etv]{0,2}cp[mveil]v?(?![a-z])/;

/** Heads with which “paid” is also written without a sign between them. */
const PAID_HEAD_RE = /^(?:social|search|video|display|shopping)paid$/;

/**
 * The words of a medium with “paid” brought to the front; undefined where it is not one of them.
 *
 * @example
 * wordsOfPaid('social_paid') // ['paid', 'social']
 */
export function wordsOfPaid(word: string): readonly string[] | undefined {
  if (PAID_HEAD_RE.test(word)) return ['paid', word.slice(0, -'paid'.length)];
  const words = mediumWords(word);
  return words.length > 1 && words.includes('paid')
    ? ['paid', ...words.filter((one) => one !== 'paid')]
    : undefined;
}

function isOnlyMobile(word: string, source: string): boolean {
  return (
    word.includes('mobile') &&
    !word.endsWith('push') &&
    !word.includes('notification') &&
    source !== 'firebase'
  );
}
