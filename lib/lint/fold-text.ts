import { decodeText } from '@/lib/url/decode';

const ESCAPE_RE = /%[0-9a-f]{2}/i;
const NOT_ASCII_RE = /[^\0-\x7f]/;
const DASHES_RE = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const UNSEEN_RE = /[\p{Cf}]/gu;

/** A text can be encoded twice, hardly ever more often. */
const MOST_LAYERS = 3;

/**
 * A text as it would read once all that is odd about its writing is mended: decoded, half-width, with plain dashes,
 * without invisible characters. What is found in it is there, however it is dressed.
 *
 * @example
 * foldText('ｔａｒｏ%40ｅ．ｊｐ') // 'taro@e.jp'
 */
export function foldText(text: string): string {
  let folded = text;
  for (let layer = 0; layer < MOST_LAYERS && ESCAPE_RE.test(folded); layer++) {
    const decoded = decodeText(folded.replaceAll('+', '%2B'));
    if (decoded === folded) break;
    folded = decoded;
  }
  return NOT_ASCII_RE.test(folded)
    ? folded.replace(UNSEEN_RE, '').replace(DASHES_RE, '-').normalize('NFKC')
    : folded;
}
