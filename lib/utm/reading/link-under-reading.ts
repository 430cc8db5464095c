import { type CutLink, joinLink } from '@/lib/url/cut';
import { canonicalKey } from '@/lib/utm/keys';
import { cutPair, type Pair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';

/** A clean link with its query in pairs, as the finders of notices see it. */
export type LinkUnderReading = CutLink & {
  readonly text: string;
  readonly pairs: readonly QueryPair[];
};

export type QueryPair = Pair & { readonly key: UtmKey | undefined };

/** One for all: a million `&` are no reason for a million objects. */
const EMPTY_PAIR: QueryPair = { raw: '', rawName: '', rawValue: undefined, key: undefined };

export function openLink(text: string, cut: CutLink): LinkUnderReading {
  const pairs = (cut.query?.split('&') ?? []).map((raw) => {
    if (raw === '') return EMPTY_PAIR;
    const pair = cutPair(raw);
    return { ...pair, key: canonicalKey(pair.rawName) };
  });
  return { ...cut, text, pairs };
}

/** The link with each pair of its query rewritten, or, where `rewrite` gives undefined, taken out. */
export function rewritePairs(
  link: LinkUnderReading,
  rewrite: (pair: QueryPair, index: number) => string | undefined,
): string {
  const left = link.pairs.map(rewrite).filter((raw) => raw !== undefined);
  const query = left.join('&');
  return joinLink({ ...link, query: query === '' && left.length < link.pairs.length ? undefined : query });
}
