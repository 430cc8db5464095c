/** What the search knows of a term: its names, other words for it, and what it says, in every language. */
export type SearchEntry<Id extends string> = {
  readonly id: Id;
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly what: readonly string[];
};

/** The words of one language that are searched. */
export type SearchableText = {
  readonly name: string;
  readonly also: readonly string[];
  readonly what: string;
};

/** People write `utm source`, `utm-source`, `クリック・スルー`: separators and brackets carry no meaning here. */
const SEPARATORS = /[\s\p{P}]+/gu;
const KATAKANA = /[\u30A1-\u30F6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(SEPARATORS, '')
    .normalize('NFC');
}

/**
 * Makes the search index of terms from the texts of all languages, so that an English term is found by its Japanese
 * name and the reverse. Order is the order of `ids`.
 *
 * @example
 * buildSearchIndex(['ctr'], [{ ctr: { name: 'CTR', also: [], what: '…' } }, { ctr: { name: 'クリック率', also: [], what: '…' } }])
 */
export function buildSearchIndex<Id extends string>(
  ids: readonly Id[],
  languages: readonly { readonly [Key in Id]: SearchableText }[],
): readonly SearchEntry<Id>[] {
  return ids.map((id) => {
    const texts = languages.map((language) => language[id]);
    return {
      id,
      names: [id, ...texts.map((text) => text.name)].map(fold),
      also: texts.flatMap((text) => text.also).map(fold),
      what: texts.map((text) => fold(text.what)),
    };
  });
}

const NO_MATCH = Number.POSITIVE_INFINITY;

function rankWithin(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  return words.some((word) => word.includes(wanted)) ? 2 : NO_MATCH;
}

/** Lower is better: name (0 to 2), then other words (3 to 5), then the sentence (6 to 8). */
function rank(entry: SearchEntry<string>, wanted: string): number {
  return Math.min(
    rankWithin(entry.names, wanted),
    3 + rankWithin(entry.also, wanted),
    6 + rankWithin(entry.what, wanted),
  );
}

/** Every word found somewhere, though not side by side: after all terms that hold the query as a whole. */
const SCATTERED = 10;

/**
 * Finds terms by a query in any of the index's languages: full width, half width, capitals, katakana, hiragana and
 * separators make no difference. The best come first, ties in the index's order; an empty query gives all.
 *
 * @example
 * searchTerms(index, 'クリックりつ') // ['ctr', …]
 */
export function searchTerms<Id extends string>(
  index: readonly SearchEntry<Id>[],
  query: string,
): readonly Id[] {
  const whole = fold(query);
  if (whole === '') return index.map((entry) => entry.id);
  const words = query
    .normalize('NFKC')
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '');
  const scored = index.map((entry) => {
    const together = rank(entry, whole);
    const score =
      together < NO_MATCH ? together : SCATTERED + Math.max(...words.map((word) => rank(entry, word)));
    return { id: entry.id, score };
  });
  return scored
    .filter(({ score }) => score < NO_MATCH)
    .sort((a, b) => a.score - b.score)
    .map(({ id }) => id);
}
