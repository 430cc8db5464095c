import { parsePrefill } from '@/lib/share/prefill';
import { type PrefillPair, readPairs } from '@/lib/share/prefill-pairs';

/**
 * Splits a page's query into what belongs to the prefilled address, which moves behind the `#`, and the rest, such as
 * a click id of our own visitors, which stays. Bytes are kept.
 *
 * @example
 * splitSearch('?source=x&fbclid=1') // { prefill: 'source=x', rest: '?fbclid=1' }
 */
export function splitSearch(search: string): { readonly prefill: string; readonly rest: string } {
  if (!parsePrefill(search).isState) return { prefill: '', rest: search };
  const pairs = readPairs(search);
  // Behind a link that was not encoded, what nobody knows may be the link's own: it moves too, and is told there.
  const unencoded = pairs.findIndex(({ key, rawValue }) => key === 'url' && rawValue.includes('?'));
  const belongs = (pair: PrefillPair, index: number) => pair.known || (unencoded >= 0 && index > unencoded);
  const prefill = pairs.filter(belongs).map(({ raw }) => raw);
  const rest = pairs.filter((pair, index) => !belongs(pair, index)).map(({ raw }) => raw);
  return { prefill: prefill.join('&'), rest: rest.length === 0 ? '' : `?${rest.join('&')}` };
}

/** Joins two prefilled addresses; where both say something, the first one counts. */
export function joinPrefill(first: string, second: string): string {
  return first === '' ? second : `${first}&${second}`;
}
