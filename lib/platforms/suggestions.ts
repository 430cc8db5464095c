import { fold } from '@/lib/platforms/fold';
import { PLATFORMS, type PlatformId } from '@/lib/platforms/platforms';
import { MEDIUM_WORDS, SOURCE_WORDS } from '@/lib/platforms/search-words';

/** A value to offer, and the ids of the platforms (in PLATFORMS' order) that it comes from. */
export type Suggestion = { readonly value: string; readonly platforms: readonly PlatformId[] };

// Our own choice of what to offer before anything is typed; all other values follow in the table's order.
const FIRST_SOURCES = [
  'newsletter',
  'google',
  'facebook',
  'instagram',
  'line',
  'twitter',
  'youtube',
  'yahoo',
  'flyer',
];
const FIRST_MEDIUMS = [
  'email',
  'social',
  'cpc',
  'paid_social',
  'display',
  'referral',
  'affiliate',
  'video',
  'qr',
];

type Field = 'source' | 'medium';
type Entry = Suggestion & {
  /** What the other field holds in the pairs of this value. */
  readonly partners: ReadonlySet<string>;
  readonly foldedValue: string;
  readonly foldedWords: readonly string[];
  /** The names of its platforms. */
  readonly foldedNames: readonly string[];
};

const SOURCES = entries('source', FIRST_SOURCES, SOURCE_WORDS);
const MEDIUMS = entries('medium', FIRST_MEDIUMS, MEDIUM_WORDS);

/**
 * Values for utm_source that fit what was typed, best first: the value itself before other words for it, those
 * before the names of its platforms, beginnings before middles; where that is equal, what goes with the chosen
 * medium. An empty query gives all of them.
 *
 * @example
 * suggestSources('インスタ')[0] // { value: 'instagram', platforms: ['meta', 'influencer'] }
 * suggestSources('', { medium: 'email' })[0]?.value // 'newsletter'
 */
export function suggestSources(
  query: string,
  chosen: { readonly medium?: string | undefined } = {},
): Suggestion[] {
  return suggest(SOURCES, query, chosen.medium);
}

/**
 * Values for utm_medium that fit what was typed; see {@link suggestSources}.
 *
 * @example
 * suggestMediums('', { source: 'line' }).map(({ value }) => value) // ['social', 'cpc', 'paid_social', 'email', …]
 */
export function suggestMediums(
  query: string,
  chosen: { readonly source?: string | undefined } = {},
): Suggestion[] {
  return suggest(MEDIUMS, query, chosen.source);
}

function suggest(all: readonly Entry[], query: string, partner = ''): Suggestion[] {
  const folded = fold(query);
  const wanted = partner.trim().toLowerCase();
  return all
    .map((entry) => ({ entry, rank: rank(entry, folded), apart: entry.partners.has(wanted) ? 0 : 1 }))
    .filter((match) => match.rank !== NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.apart - b.apart)
    .map(({ entry: { value, platforms } }) => ({ value, platforms }));
}

const NO_MATCH = 6;

function rank({ foldedValue, foldedWords, foldedNames }: Entry, folded: string): number {
  if (folded === '' || foldedValue === folded) return 0;
  if (foldedValue.startsWith(folded)) return 1;
  if (foldedWords.some((word) => word.startsWith(folded))) return 2;
  if (foldedNames.some((name) => name.startsWith(folded))) return 3;
  if (foldedValue.includes(folded)) return 4;
  return [...foldedWords, ...foldedNames].some((word) => word.includes(folded)) ? 5 : NO_MATCH;
}

function entries(
  field: Field,
  first: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
): Entry[] {
  const other = field === 'source' ? 'medium' : 'source';
  const values = PLATFORMS.flatMap(({ pairs }) => pairs.map((pair) => pair[field])).filter(
    (value) => value !== null,
  );
  return [...new Set([...first, ...values])].map((value) => {
    const used = PLATFORMS.filter(({ pairs }) => pairs.some((pair) => pair[field] === value));
    const partners = used.flatMap(({ pairs }) => pairs.filter((pair) => pair[field] === value));
    const names = used.flatMap(({ name, nameJa }) => (nameJa === undefined ? [name] : [name, nameJa]));
    return {
      value,
      platforms: used.map(({ id }) => id),
      partners: new Set(partners.map((pair) => pair[other]).filter((partner) => partner !== null)),
      foldedValue: fold(value),
      foldedWords: (words[value] ?? []).map(fold),
      foldedNames: names.map(fold),
    };
  });
}
