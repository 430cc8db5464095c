import { decodeText } from '@/lib/url/decode';
import { type ForeignKind, foreignParam } from '@/lib/utm/foreign-params';
import { type CustomParam, type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { readFragment } from '@/lib/utm/reading/fragment';
import { readValue } from '@/lib/utm/value';

/** A pair that is not one of our tags: decoded, its bytes as they stand, and what it is known as. */
export type OtherPair = {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
  readonly kind: ForeignKind | 'unknown_utm' | 'foreign';
};

export type LinkReading = {
  destination: string;
  readonly tags: TagValues;
  readonly custom: CustomParam[];
  readonly clickIds: CustomParam[];
  readonly others: OtherPair[];
  /** A notice could be about this link; false proves, for a link of plain characters, that none is. */
  odd: boolean;
};

/** What a sentence leaves at the end of a link that was copied out of it. */
export const SENTENCE_SIGNS = '.,;:!?\'")>]}」』】）》。、．，…';

/** Our keys by length: a name is compared with one or two of them, without being cut out. */
const KEYS_BY_LENGTH: readonly (readonly UtmKey[])[] = Array.from({ length: 24 }, (_, length) =>
  UTM_KEYS.filter((key) => key.length === length),
);

/**
 * Reads a link: our tags, all other pairs, and what the link is without the tags. This is the hot part of `parseUrl`
 * (URL-RULES 5): signs are looked up by `indexOf`, each from where it was found last, and a string is cut out only
 * where it is kept. `plain` says that PLAIN_LINK_RE matches: then values are ASCII and hold no token that has to be
 * found before decoding.
 */
export function readLink(text: string, plain: boolean): LinkReading {
  const reading: LinkReading = {
    destination: text,
    tags: {},
    custom: [],
    clickIds: [],
    others: [],
    odd: false,
  };
  const hash = text.indexOf('#');
  const end = hash < 0 ? text.length : hash;
  const mark = text.indexOf('?');
  const hasQuery = mark >= 0 && mark < end;
  const head = hasQuery ? readQuery(text, mark, end, plain, reading) : text.slice(0, end);
  const tail = hash < 0 ? '' : readTail(text, hash, reading);
  if (head.length + tail.length < text.length) reading.destination = head + tail;
  const firstTag = text.indexOf('utm_');
  if (firstTag >= 0 && (!hasQuery || firstTag < mark)) reading.odd = true;
  if (SENTENCE_SIGNS.includes(text.charAt(text.length - 1)) || text.includes('=3D') || text.includes('=3d')) {
    reading.odd = true;
  }
  return reading;
}

/** Reads the pairs from the `?` on, and gives the link up to `end` without our tags. */
function readQuery(text: string, mark: number, end: number, plain: boolean, reading: LinkReading): string {
  // What is left: the pairs before the first tag, as they stand, and those behind it.
  let before = mark;
  let behind: string | undefined;
  let tagged = false;
  // Where the next of each sign is; looked up only once passed, for a search from every pair would be quadratic.
  let equals = text.indexOf('=', mark);
  let percent = text.indexOf('%', mark);
  let plus = text.indexOf('+', mark);
  for (let start = mark + 1; start <= end; ) {
    const ampersand = text.indexOf('&', start);
    const to = ampersand < 0 || ampersand > end ? end : ampersand;
    if (equals >= 0 && equals < start) equals = text.indexOf('=', start);
    if (percent >= 0 && percent < start) percent = text.indexOf('%', start);
    if (plus >= 0 && plus < start) plus = text.indexOf('+', start);
    const nameEnd = equals >= 0 && equals < to ? equals : to;
    const escaped = (percent >= 0 && percent < to) || (plus >= 0 && plus < to);
    const key = keyAt(text, start, nameEnd);
    if (key !== undefined) {
      tagged = true;
      const raw = text.slice(nameEnd + 1, to);
      const value = !plain ? readValue(raw) : escaped ? decodeText(raw) : raw;
      // A tag without a value is none; the first of several counts (URL-RULES 3.3).
      if (value === '' || reading.tags[key] !== undefined) reading.odd = true;
      else reading.tags[key] = value;
      if (escaped && value.includes('%')) reading.odd = true;
    } else {
      const raw = text.slice(start, to);
      if (to > start) readOther(raw, nameEnd - start, escaped, reading);
      if (!tagged) before = to;
      else behind = behind === undefined ? raw : `${behind}&${raw}`;
    }
    start = to + 1;
  }
  const joint = before === mark ? '?' : '&';
  const left = text.slice(0, before) + (behind === undefined ? '' : joint + behind);
  // Where only an empty pair is left of more, the `?` would dangle.
  return left.length === mark + 1 && end > mark + 1 ? text.slice(0, mark) : left;
}

function keyAt(text: string, start: number, end: number): UtmKey | undefined {
  if (text.charCodeAt(start) !== 0x75) return undefined;
  const keys = KEYS_BY_LENGTH[end - start];
  if (keys === undefined) return undefined;
  for (const key of keys) if (text.startsWith(key, start)) return key;
  return undefined;
}

function readOther(raw: string, nameEnd: number, escaped: boolean, reading: LinkReading): void {
  const rawName = raw.slice(0, nameEnd);
  const rawValue = raw.slice(nameEnd + 1);
  const name = escaped ? readValue(rawName) : rawName;
  const value = escaped ? readValue(rawValue) : rawValue;
  const kind = foreignParam(name)?.kind ?? kindByName(name, raw.charCodeAt(0), reading);
  reading.others.push({ name, value, raw, kind });
  if (kind === 'foreign') return;
  if (kind === 'tool_tag' || kind === 'unknown_utm') reading.custom.push([name, value]);
  else reading.clickIds.push([name, value]);
}

/** A name that begins like one of ours could be a slip, or be in another case, or percent-encoded. */
function kindByName(name: string, rawFirst: number, reading: LinkReading): 'unknown_utm' | 'foreign' {
  if (rawFirst !== 0x75 && rawFirst !== 0x55 && rawFirst !== 0x25) return 'foreign';
  reading.odd = true;
  return /^utm_/i.test(name) ? 'unknown_utm' : 'foreign';
}

/** Reads what starts at the `#`, and gives it without our tags. They count where the query lacks them. */
function readTail(text: string, hash: number, reading: LinkReading): string {
  const fragment = text.slice(hash + 1);
  if (!fragment.includes('utm_')) return text.slice(hash);
  reading.odd = true;
  const { tags, left } = readFragment(fragment);
  for (const [key, value] of tags)
    if (value !== '' && reading.tags[key] === undefined) reading.tags[key] = value;
  return left === undefined ? '' : `#${left}`;
}
