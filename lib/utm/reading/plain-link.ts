import { decodeEscapes, decodePluses } from '@/lib/url/decode';
import { PLAIN_HOST } from '@/lib/url/plain';
import { foreignParam } from '@/lib/utm/foreign-params';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { SENTENCE_SIGNS } from '@/lib/utm/reading/address-notices';
import { addOther, type LinkReading } from '@/lib/utm/reading/parsed-link';
import { readValue } from '@/lib/utm/value';

/**
 * ASCII that nobody alters, without `?`, `;` of an HTML entity, and `=` that could make a tag of it. Nor `!`, which is
 * rare: one range less to compare with.
 */
const CHAR = '[$-:@-_a-~]';
/** In a query: with `=`, without `&`, and without `!` and `{` of a token. */
const QUERY_CHAR = "[$%'-:=@-_a-z|}~]";
/** One of our tags, with a value; or another name, which is no slip of ours, nor in capitals, nor percent-encoded. */
const PAIR = `(?:(?![uU%])${QUERY_CHAR}+|(?:${UTM_KEYS.join('|')})=${QUERY_CHAR}+)`;
/** No `=3D` as in the source of a mail; that is noticed only where all values have it, so the first one tells. */
const NOT_OF_A_MAIL = '(?![^=]*=3[dD])';
const SENTENCE_SIGN = `[${SENTENCE_SIGNS.replace(/[\]\\^-]/g, '\\$&')}]`;

/**
 * A clean link of which no notice is due, but for what its tags hold: one could be there twice, or have an odd escape.
 * Nothing looks at every character as fast as a pattern, so it proves all that it can.
 */
export const PLAIN_LINK_RE = new RegExp(
  `^${PLAIN_HOST}(?:\\/${CHAR}*)?(?:\\?${NOT_OF_A_MAIL}${PAIR}(?:&${PAIR})*)?(?:#${CHAR}*)?(?<!${SENTENCE_SIGN})$`,
);

/** A pattern with a repeated group takes memory at each turn, and the engine throws where there is no more. */
const LONGEST_PLAIN = 8192;

const LOWER_U = 0x75;
const EQUALS = 0x3d;

type KnownKey = { readonly key: UtmKey; readonly length: number; readonly bit: number };

/** Our keys by the code of the letter behind `utm_`, the shortest first. */
const KEYS_BY_LETTER: readonly (readonly KnownKey[])[] = Array.from({ length: 128 }, (_, code) =>
  UTM_KEYS.map((key, index) => ({ key, length: key.length, bit: 1 << index }))
    .filter(({ key }) => key.charCodeAt(4) === code)
    .sort((a, b) => a.length - b.length),
);

const NO_NOTICES: readonly never[] = [];

/**
 * Reads a plain link as readLink would, but faster (URL-RULES 5). Gives undefined for all other links, and where a
 * notice could be due. Signs are looked up by `indexOf`, each from where it was found last, and a string is cut out
 * only where it is kept.
 */
export function readPlainLink(text: string): LinkReading | undefined {
  if (text.length > LONGEST_PLAIN || !PLAIN_LINK_RE.test(text)) return undefined;
  const tags: TagValues = {};
  const reading: LinkReading = {
    ok: true,
    destination: text,
    tags,
    custom: [],
    clickIds: [],
    others: [],
    notices: NO_NOTICES,
  };
  const mark = text.indexOf('?');
  if (mark < 0) return reading;
  const hash = text.indexOf('#', mark);
  const end = hash < 0 ? text.length : hash;
  let plus = text.indexOf('+', mark);
  let percent = text.indexOf('%', mark);
  let equals = mark;
  let seen = 0;
  let isBehindTag = false;
  // What is left: the pairs before the first tag, as they stand, and those behind it.
  let before = mark;
  let behind = '';
  for (let start = mark + 1; start < end; ) {
    const ampersand = text.indexOf('&', start);
    const to = ampersand < 0 || ampersand > end ? end : ampersand;
    const spaced = plus >= 0 && plus < to;
    const escaped = percent >= 0 && percent < to;
    if (text.charCodeAt(start) === LOWER_U) {
      const known = keyAt(text, start);
      if (known === undefined || (seen & known.bit) !== 0) return undefined;
      seen |= known.bit;
      const from = start + known.length + 1;
      const value = spaced
        ? readSpaced(text.slice(from, to), escaped)
        : escaped
          ? decodeEscapes(text, percent, from, to, false)
          : text.slice(from, to);
      if (value === undefined) return undefined;
      tags[known.key] = value;
      isBehindTag = true;
    } else {
      if (equals >= 0 && equals < start) equals = text.indexOf('=', start);
      const nameEnd = equals >= 0 && equals < to ? equals : to;
      // It may be the end of the tag's value, cut off by an `&` of its own.
      if (isBehindTag && nameEnd === to) return undefined;
      isBehindTag = false;
      const raw = text.slice(start, to);
      let name = text.slice(start, nameEnd);
      let value = text.slice(nameEnd + 1, to);
      if (escaped || spaced) {
        name = readValue(name);
        value = readValue(value);
      }
      addOther(reading, { name, value, raw, kind: foreignParam(name)?.kind ?? 'foreign' });
      if (seen === 0) before = to;
      else behind += (before === mark && behind === '' ? '?' : '&') + raw;
    }
    if (escaped) percent = text.indexOf('%', to);
    if (spaced) plus = text.indexOf('+', to);
    start = to + 1;
  }
  if (seen !== 0) reading.destination = text.slice(0, before) + behind + text.slice(end);
  return reading;
}

/** The key that starts here, which the pattern has proved: the shortest that could, with a `=` behind it. */
function keyAt(text: string, start: number): KnownKey | undefined {
  const candidates = KEYS_BY_LETTER[text.charCodeAt(start + 4)] ?? [];
  // A counted loop: `for…of` is more code than the engine is willing to inline.
  for (let i = 0; i < candidates.length; i++) {
    const known = candidates[i] as KnownKey;
    if (text.charCodeAt(start + known.length) === EQUALS) return known;
  }
  return undefined;
}

/** The value of a tag with a `+` in it; undefined where a `%` would be left. */
function readSpaced(raw: string, escaped: boolean): string | undefined {
  const value = decodePluses(raw);
  return escaped ? decodeEscapes(value, value.indexOf('%'), 0, value.length, false) : value;
}
