import type { Fix } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { cutLink, joinLink } from '@/lib/url/cut';
import { prepareUrl } from '@/lib/utm/build';
import type { UtmKey } from '@/lib/utm/params';

/**
 * Takes pairs out of a link's query, each with one `&`, and the `?` where nothing is left. All other bytes stay.
 *
 * @param isGone asked of each piece between two `&`, as it stands
 * @example
 * removePairs('https://a.jp/?a=1&gclid=x#top', (raw) => raw === 'gclid=x') // 'https://a.jp/?a=1#top'
 */
export function removePairs(url: string, isGone: (raw: string, index: number) => boolean): string {
  const cut = cutLink(url);
  const pieces = cut.query?.split('&') ?? [];
  const left = pieces.filter((raw, index) => !isGone(raw, index));
  if (left.length === pieces.length) return url;
  const query = left.join('&');
  return joinLink({ ...cut, query: query === '' ? undefined : query });
}

/** The first pair of these bytes alone. */
export function removePair(url: string, raw: string): string {
  const at = cutLink(url).query?.split('&').indexOf(raw) ?? -1;
  return removePairs(url, (_, index) => index === at);
}

/** The destination as it is read: cleaned, its tags in place. Pairs of `parsed.others` stand in it as they are. */
export function cleanUrl({ input }: LintedLink): string {
  const prepared = prepareUrl(input.url);
  return prepared.ok ? prepared.destination : input.url;
}

/** A link with more to take out than this is beyond repair one by one, and each removal costs a pass over it. */
export const MOST_REMOVALS = 20;

/** The choice to take one pair out of the destination. */
export function removalOf(link: LintedLink, name: string, raw: string): Fix {
  const url = removePair(cleanUrl(link), raw);
  return { kind: 'remove', name, before: link.input.url, after: url, patch: { url } };
}

/** The choice to take one of the form's custom parameters out, and its exact repetitions with it. */
export function customRemoval({ input }: LintedLink, index: number): Fix {
  const [name = '', before = ''] = input.custom?.[index] ?? [];
  const custom = (input.custom ?? []).filter((pair) => pair[0] !== name || pair[1] !== before);
  return { kind: 'remove', name, before, after: '', patch: { custom } };
}

/** The bytes of a tag's value as they stand in the destination: the first that has any, as reading takes it. */
export function rawTag(link: LintedLink, key: UtmKey): string | undefined {
  const { query, fragment } = cutLink(cleanUrl(link));
  const start = `${key}=`;
  const isFilled = (piece: string) => piece.startsWith(start) && piece.length > start.length;
  const piece = query?.split('&').find(isFilled) ?? fragment?.split(/[?&]/).find(isFilled);
  return piece?.slice(start.length);
}
