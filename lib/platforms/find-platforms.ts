import { fold } from '@/lib/platforms/fold';
import { PLATFORM_WORDS } from '@/lib/platforms/platform-words';
import { PLATFORMS, type Platform } from '@/lib/platforms/platforms';

type Entry = {
  readonly platform: Platform;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly sources: readonly string[];
};

const ENTRIES: readonly Entry[] = PLATFORMS.map((platform) => {
  const { id, name, nameJa, pairs } = platform;
  return {
    platform,
    names: [name, nameJa ?? name, id].map(fold),
    words: (PLATFORM_WORDS[id] ?? []).map(fold),
    sources: pairs.flatMap(({ source }) => (source === null ? [] : [fold(source)])),
  };
});

/**
 * The places that fit what was typed, best first: names before other words for them, words before the sources of their
 * pairs, beginnings before middles. An empty query gives all of them, in the table's order, which is by kind.
 *
 * @example
 * findPlatforms('チラシ')[0]?.id // 'qr_print'
 */
export function findPlatforms(query: string): readonly Platform[] {
  const folded = fold(query);
  if (folded === '') return PLATFORMS;
  return ENTRIES.map((entry) => ({ platform: entry.platform, rank: rank(entry, folded) }))
    .filter((match) => match.rank !== NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ platform }) => platform);
}

const NO_MATCH = 6;

function rank({ names, words, sources }: Entry, query: string): number {
  if (names.includes(query) || words.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (words.some((word) => word.startsWith(query))) return 2;
  if (sources.some((source) => source.startsWith(query))) return 3;
  if (names.some((name) => name.includes(query))) return 4;
  return words.some((word) => word.includes(query)) ? 5 : NO_MATCH;
}
