import { type HistoryFilter, isFiltering, matchesFilter, mayMatch } from '@/lib/library/history-filter';
import { type HistoryChunk, type HistoryIndex, type JoinedTexts, textAt } from '@/lib/library/history-index';
import type { HistoryEntry } from '@/lib/library/library';
import { searchWords } from '@/lib/library/search-text';

/** What a query found, and where the next one may look. */
export type HistorySearch = {
  readonly words: readonly string[];
  readonly chunks: readonly HistoryChunk[];
  /** For each chunk, the places of its entries that were found. */
  readonly places: readonly Places[];
};

/** Undefined for all of them. */
type Places = readonly number[] | undefined;

/**
 * Finds the entries that hold every word of a query. With the result of an earlier search, and a query that asks for
 * more than that one did, it looks only where that one found something.
 *
 * @example
 * const spring = searchHistory(index, 'spring');
 * foundEntries(searchHistory(index, 'spring sale', spring)) // newest first
 */
export function searchHistory(index: HistoryIndex, query: string, before?: HistorySearch): HistorySearch {
  const words = searchWords(query);
  const known = before !== undefined && isNarrower(words, before.words) ? placesOf(before) : undefined;
  const isSame = before !== undefined && words.join(' ') === before.words.join(' ');
  const places = index.chunks.map((chunk) => {
    const earlier = known?.get(chunk);
    return isSame && earlier !== undefined ? earlier : findIn(chunk, words, earlier);
  });
  return { words, chunks: index.chunks, places };
}

/** The entries that were found and are as the filter asks, newest first. */
export function foundEntries(search: HistorySearch, filter: HistoryFilter): readonly HistoryEntry[] {
  const { chunks, places } = search;
  const found: HistoryEntry[] = [];
  const filters = isFiltering(filter);
  for (const [at, { entries, sources, counts }] of chunks.entries()) {
    if (filters && !mayMatch(counts, filter)) continue;
    const here = places[at];
    for (let i = 0; i < (here ?? entries).length; i++) {
      const place = here === undefined ? i : (here[i] ?? 0);
      const entry = entries[place];
      if (entry === undefined) continue;
      if (!filters || matchesFilter(entry, sources[place] ?? '', filter)) found.push(entry);
    }
  }
  return found;
}

function placesOf({ chunks, places }: HistorySearch): ReadonlyMap<HistoryChunk, Places> {
  return new Map(chunks.map((chunk, at) => [chunk, places[at]]));
}

/** Whether all that the new words find, the old ones found too. */
function isNarrower(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}

/** From this share on, looking through the whole text is quicker than entry by entry. */
const FEW = 1 / 8;

function findIn(chunk: HistoryChunk, words: readonly string[], earlier: Places): Places {
  if (words.length === 0) return undefined;
  if (earlier !== undefined && earlier.length <= chunk.entries.length * FEW) {
    return earlier.filter((place) => holdsAll(chunk, place, words));
  }
  // The longest word is the rarest, as a rule.
  const [first = '', ...others] = [...words].sort((a, b) => b.length - a.length);
  const places = joinPlaces(placesIn(chunk.latin, first), placesIn(chunk.wide, first));
  return others.length === 0 ? places : places.filter((place) => holdsAll(chunk, place, others));
}

function holdsAll({ latin, wide }: HistoryChunk, place: number, words: readonly string[]): boolean {
  const texts = [textAt(latin, place), textAt(wide, place)];
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** The places of the texts that hold a word, in order. */
function placesIn({ text, starts }: JoinedTexts, word: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[place])) {
    while ((starts[place + 1] ?? text.length) <= at) place++;
    places.push(place);
    place++;
    if ((starts[place] ?? text.length) >= text.length) break;
  }
  return places;
}

/** Both, each place once, in order. */
function joinPlaces(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  const places: number[] = [];
  let at = 0;
  for (const other of others) {
    for (let next = some[at]; next !== undefined && next < other; next = some[at]) {
      places.push(next);
      at++;
    }
    if (some[at] === other) at++;
    places.push(other);
  }
  return [...places, ...some.slice(at)];
}
