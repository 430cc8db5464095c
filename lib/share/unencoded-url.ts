import type { PrefillPair } from '@/lib/share/prefill-pairs';
import { isCustomField } from '@/lib/share/prefill-state';

/** A raw `/` or `?` before any escape: whoever encodes a link writes `%3A` or `%2F` first. */
const UNENCODED_RE = /^[^%/?]*[/?]/;
/** Read like a form, these become other bytes of the link: `%26` → `&`, `+` → space. */
const DAMAGED_RE = /\+|%[0-7][0-9A-Fa-f]/;

/** Keys that no other link is likely to have. */
const SURE_KEYS: ReadonlySet<string> = new Set(['url', 'lock', 'hide']);

export type RejoinedUrl = { url: string; taken: readonly PrefillPair[]; ambiguous: readonly string[] };

/**
 * Puts a link together again that was written into an address without encoding it. The unknown pairs behind it are
 * its own, `utm_` ones included; known keys stay fields. Undefined where the link lost nothing.
 *
 * @example
 * // url=https://e.com/?a=1&b=2&source=x
 * // { url: 'https://e.com/?a=1&b=2', taken: [b=2], ambiguous: ['source'] }
 */
export function rejoinUrl(pairs: readonly PrefillPair[]): RejoinedUrl | undefined {
  const at = pairs.findIndex((pair) => pair.known && pair.key === 'url');
  const start = pairs[at]?.rawValue ?? '';
  if (!UNENCODED_RE.test(start)) return undefined;
  const behind = pairs.slice(at + 1);
  const taken = behind.filter((pair) => !pair.known);
  if (taken.length === 0 && !DAMAGED_RE.test(start)) return undefined;
  const ambiguous = behind.filter(({ key, known }) => known && !isCustomField(key) && !SURE_KEYS.has(key));
  return {
    url: [start, ...taken.map((pair) => pair.raw)].join('&'),
    taken,
    ambiguous: start.includes('?') ? [...new Set(ambiguous.map((pair) => pair.key))] : [],
  };
}
