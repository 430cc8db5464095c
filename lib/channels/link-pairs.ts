import { cutLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';
import { cutPair } from '@/lib/utm/pair';

/** The names and values of a query, decoded; of a name that is repeated, the first value that is not empty. */
export type Pairs = ReadonlyMap<string, string>;

export type LinkPairs = { readonly query: Pairs; readonly fragment: Pairs };

/**
 * The decoded pairs of a finished link, as an analytics tool splits them. Total: an argument that is no text has none.
 *
 * @example
 * linkPairs('https://a.jp/?q=a+b#mtm_kwd=x').query // Map { 'q' => 'a b' }
 */
export function linkPairs(link: string): LinkPairs {
  const { query, fragment } = cutLink(typeof link === 'string' ? link : '');
  return { query: readPairs(query), fragment: readPairs(fragment) };
}

function readPairs(text = ''): Pairs {
  const pairs = new Map<string, string>();
  for (const raw of text.split('&')) {
    const { rawName, rawValue = '' } = cutPair(raw);
    const name = decodeText(rawName);
    if (rawValue !== '' && !pairs.has(name)) pairs.set(name, decodeText(rawValue));
  }
  return pairs;
}
