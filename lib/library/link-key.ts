import { cutLink, joinLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';
import { encodeText } from '@/lib/url/encode';
import { cutPair } from '@/lib/utm/pair';

/** Scheme and host, up to the path: `//user@` before the host keeps its letters. */
const ORIGIN_RE = /^([^/?#]*:\/\/)([^/@]*@)?([^/]*)/;
const TAG_NAME_RE = /^utm_/i;

/**
 * What a link and its look-alikes have in common: the same text for links that differ only in the order of their
 * pairs, or in the case of their host and of the names and values of their tags. How a tag is escaped does not count
 * either. Never throws, and takes a link of any length in linear time (but for the sorting of its pairs).
 *
 * @example
 * linkKey('https://A.jp/X?utm_source=LINE&b=1') // 'https://a.jp/X?b=1&utm_source=line'
 */
export function linkKey(url: string): string {
  const { base, query, fragment } = cutLink(url);
  return joinLink({
    base: base.replace(ORIGIN_RE, (_, scheme: string, user: string | undefined, host: string) =>
      [scheme.toLowerCase(), user, host.toLowerCase()].join(''),
    ),
    query: query && sortedPairs(query),
    fragment: fragment && fragmentKey(fragment),
  });
}

/** Tags may stand in the fragment too, behind the page's own route: `#/offers?utm_source=…`. */
function fragmentKey(fragment: string): string {
  const mark = fragment.indexOf('?') + 1;
  const pairs = fragment.slice(mark);
  const hasTags = pairs.split('&').some((pair) => TAG_NAME_RE.test(pair));
  return hasTags ? fragment.slice(0, mark) + sortedPairs(pairs) : fragment;
}

function sortedPairs(query: string): string {
  return query.split('&').map(pairKey).sort().join('&');
}

function pairKey(raw: string): string {
  const { rawName, rawValue } = cutPair(raw);
  if (rawValue === undefined || !TAG_NAME_RE.test(rawName)) return raw;
  return `${rawName.toLowerCase()}=${encodeText(sameCase(decodeText(rawValue)))}`;
}

/** By way of capitals, where `ß` meets `SS`, and both forms of the Greek sigma meet; of `ẞ`, only the small one does. */
function sameCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}
