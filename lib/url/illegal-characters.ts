import { findAuthority } from '@/lib/url/authority';
import { encodeText } from '@/lib/url/encode';

/** Characters that WHATWG URL percent-encodes wherever they stand: space and controls; and those of some components. */
const ANY_RE = /[\u0000-\u0020"<>`\u007f-\u009f]/;
const IN_PATH_RE = /[\u0000-\u0020"<>`\u007f-\u009f]/g;
/** A backtick is allowed in a query. */
const IN_QUERY_RE = /[\u0000-\u0020"<>\u007f-\u009f]/g;

/** Stretches that are left alone, as flat, sorted `[start, end, …]`. */
export type FindRanges = (text: string) => readonly number[];

/**
 * Percent-encodes what WHATWG URL itself would encode (URL-RULES 1.4), outside the stretches that `findTokens` gives,
 * and nothing else. The host is left to the host's own check.
 *
 * @example
 * encodeIllegal('https://a.jp/a b', () => []) // { text: 'https://a.jp/a%20b', characters: ' ', count: 1 }
 */
export function encodeIllegal(
  text: string,
  findTokens: FindRanges,
): { readonly text: string; readonly characters: string; readonly count: number } {
  if (!ANY_RE.test(text)) return { text, characters: '', count: 0 };
  const { start, host, end } = findAuthority(text);
  const hash = indexOrEnd(text, '#', end);
  const mark = Math.min(indexOrEnd(text, '?', end), hash);
  const seen = new Set<string>();
  let count = 0;
  const encode = (from: number, to: number, illegal: RegExp) => {
    const part = text.slice(from, to);
    const tokens = findTokens(part);
    let next = 0;
    return part.replace(illegal, (char, at: number) => {
      while (next < tokens.length && (tokens[next + 1] as number) <= at) next += 2;
      if (next < tokens.length && (tokens[next] as number) <= at) return char;
      seen.add(char);
      count++;
      return encodeText(char);
    });
  };
  const encoded =
    text.slice(0, start) +
    encode(start, host, IN_PATH_RE) +
    text.slice(host, end) +
    encode(end, mark, IN_PATH_RE) +
    encode(mark, hash, IN_QUERY_RE) +
    encode(hash, text.length, IN_PATH_RE);
  return { text: encoded, characters: [...seen].join(''), count };
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}
