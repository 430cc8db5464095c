import type { SourceCategory } from '@/lib/channels/sources';
import { mediumWords } from '@/lib/channels/unknown-mediums';

type AdKind = 'any' | 'search' | 'display' | 'retargeting';

/** Words for paid ads that GA4 does not take for paid, by what they say of the ad. Folded, without separators. */
const AD_WORDS: Readonly<Record<AdKind, readonly string[]>> = {
  any: [
    ...['ad', 'ads', 'advert', 'adverts', 'advertising', 'advertisement', 'sponsored', 'promoted', 'boosted'],
    ...['pmax', 'performancemax', 'demandgen', 'uac', 'dpa'],
  ],
  search: ['sem', 'adwords', 'dsa', 'rlsa', 'pla', 'リスティング'],
  display: ['display', 'gdn', 'ydn', 'yda', 'dsp', 'rtb', 'programmatic', 'native', 'infeed'],
  retargeting: ['remarketing', 'retarget'],
};

const BY_WORD: ReadonlyMap<string, AdKind> = new Map(
  (Object.keys(AD_WORDS) as AdKind[]).flatMap((kind) => AD_WORDS[kind].map((word) => [word, kind] as const)),
);

/** Words that “ads” or “paid” is written behind without a sign between. `leads` and `prepaid` are none. */
const COMPOUND_RE =
  /^(display|native|infeed|search|social|video|shopping|dynamic|image|text|story|stories|sns|facebook|fb|meta|instagram|ig|google|yahoo|youtube|yt|twitter|x|line|tiktok|linkedin|bing|microsoft)(?:ads?|paid)$/;

/** The mediums by which GA4 takes visits from a listed source for paid ones, best first. */
const PAID_MEDIUMS: Readonly<Record<SourceCategory, readonly string[]>> = {
  social: ['paid_social'],
  search: ['cpc', 'display'],
  video: ['paid_video', 'cpc'],
  shopping: ['cpc', 'display'],
};

const MEDIUM_OF_KIND: Readonly<Record<AdKind, string | undefined>> = {
  any: undefined,
  search: 'cpc',
  display: 'display',
  retargeting: 'retargeting',
};

/**
 * Whether a folded medium says that somebody pays for the ad, in words that are none of GA4's own.
 *
 * @example
 * isAdWord('display-ads') // true
 */
export function isAdWord(word: string): boolean {
  return adKind(word) !== undefined;
}

/**
 * What to write in place of such a medium, best first.
 *
 * @example
 * paidMediumsFor('display-ads', 'search') // ['display', 'cpc']
 */
export function paidMediumsFor(word: string, category: SourceCategory): readonly string[] {
  const mediums = PAID_MEDIUMS[category];
  const own = MEDIUM_OF_KIND[adKind(word) ?? 'any'];
  if (own === undefined) return mediums;
  // On social sites the channel of all ads is the same, and one word for them is better than four.
  return [...new Set(category === 'social' ? [...mediums, own] : [own, ...mediums])];
}

/** By the word that says most: `display-ads` are display ads. */
function adKind(word: string): AdKind | undefined {
  const whole = BY_WORD.get(word.replace(SEPARATORS_RE, ''));
  if (whole !== undefined) return whole;
  let found: AdKind | undefined;
  for (const part of mediumWords(word)) {
    const head = COMPOUND_RE.exec(part)?.[1];
    const kind = BY_WORD.get(part) ?? (head === undefined ? undefined : (BY_WORD.get(head) ?? 'any'));
    if (kind !== undefined && kind !== 'any') return kind;
    found ??= kind;
  }
  return found ?? (word.includes('広告') ? 'any' : undefined);
}

const SEPARATORS_RE = /[\s._\-/+|:]+/g;
