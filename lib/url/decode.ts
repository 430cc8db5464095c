/** More than two hex digits can make, in either place. */
const NO_DIGIT = 0x1000;

/** Value of a hex digit by character code, NO_DIGIT for all else. */
const HEX = new Uint16Array(128).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit++) {
  const char = digit.toString(16);
  HEX[char.charCodeAt(0)] = digit;
  HEX[char.toUpperCase().charCodeAt(0)] = digit;
}

/** The byte of the escape that starts at `i`, or -1 where none does. */
function byteAt(text: string, i: number, to: number): number {
  if (i + 2 >= to || text.charCodeAt(i) !== 0x25) return -1;
  const high = text.charCodeAt(i + 1);
  const low = text.charCodeAt(i + 2);
  if (high > 127 || low > 127) return -1;
  const value = ((HEX[high] as number) << 4) | (HEX[low] as number);
  return value > 255 ? -1 : value;
}

/**
 * The character whose escapes start at `i`: its code point, or -1 where the bytes are no UTF-8. Overlong forms and
 * surrogates are not. Its length in escapes follows from the code point (see escapesOf).
 */
function pointAt(text: string, i: number, to: number): number {
  const lead = byteAt(text, i, to);
  if (lead < 0x80) return lead;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const second = byteAt(text, i + 3, to);
  if ((second & 0xc0) !== 0x80 || second < 0) return -1;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (second & 0x3f);
  const third = byteAt(text, i + 6, to);
  if ((third & 0xc0) !== 0x80 || third < 0) return -1;
  if (lead < 0xf0) {
    const point = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    return point < 0x800 || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
  }
  const fourth = byteAt(text, i + 9, to);
  if ((fourth & 0xc0) !== 0x80 || fourth < 0) return -1;
  const point = ((lead & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return point < 0x10000 || point > 0x10ffff ? -1 : point;
}

/** How long a character is in escapes, in UTF-16 units of the escaped text. */
function escapesOf(point: number): number {
  return point < 0x80 ? 3 : point < 0x800 ? 6 : point < 0x10000 ? 9 : 12;
}

/** Where the run of escapes that starts at `i` ends; `i` itself where none starts. */
function runEnd(text: string, i: number, to: number): number {
  let end = i;
  while (byteAt(text, end, to) >= 0) end += 3;
  return end;
}

/**
 * Reads a percent-encoded text like a form: `+` and `%20` are spaces. A run of escapes that is not UTF-8 stays as it
 * is, the whole run (`%E6%98`, `%C3%28`), and so does a `%` that starts no escape; a raw lone surrogate reads as
 * U+FFFD (URL-RULES 3.2). Never throws.
 *
 * @example
 * decodeText('%E6%98%A5+sale') // '春 sale'
 * decodeText('100%off')        // '100%off'
 */
export function decodeText(text: string, from = 0, to = text.length): string {
  let out = '';
  let raw = from;
  let surrogates = false;
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2b) {
      if (raw < i) out += text.slice(raw, i);
      out += ' ';
      raw = ++i;
    } else if (unit === 0x25) {
      let run = '';
      let end = i;
      let point = pointAt(text, i, to);
      for (; point >= 0; point = pointAt(text, end, to)) {
        run += point < 0x10000 ? String.fromCharCode(point) : String.fromCodePoint(point);
        end += escapesOf(point);
      }
      // The run goes on with bytes that are no UTF-8: then the whole of it stays.
      const whole = byteAt(text, end, to) < 0;
      if (whole && end > i) {
        if (raw < i) out += text.slice(raw, i);
        out += run;
        raw = end;
      }
      i = whole ? Math.max(end, i + 1) : runEnd(text, end, to);
    } else {
      if (unit >= 0xd800 && unit <= 0xdfff) surrogates = true;
      i++;
    }
  }
  const read = raw === from ? text.slice(from, to) : raw < to ? out + text.slice(raw, to) : out;
  return surrogates ? read.toWellFormed() : read;
}

/**
 * The first run of escapes that is not UTF-8, or the first `%` that starts no escape.
 *
 * @example
 * malformedEscapes('100%off') // '%'
 * malformedEscapes('a%E6%98') // '%E6%98'
 */
export function malformedEscapes(text: string): string | undefined {
  for (let i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i)) {
    const start = i;
    for (let point = pointAt(text, i, text.length); point >= 0; point = pointAt(text, i, text.length)) {
      i += escapesOf(point);
    }
    const end = runEnd(text, i, text.length);
    if (end === start) return '%';
    if (end > i) return text.slice(start, end);
  }
  return undefined;
}
