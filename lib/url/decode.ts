/** Value of a hex digit by character code, -1 for all else. */
const HEX = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  const char = digit.toString(16);
  HEX[char.charCodeAt(0)] = digit;
  HEX[char.toUpperCase().charCodeAt(0)] = digit;
}

const PERCENT = 0x25;
/** From this length on, text joined bit by bit would not stay linear in time. */
const LONG = 1000;

/** The byte of the escape that starts at `i`, or a negative number where none does. */
function byteAt(text: string, i: number, to: number): number {
  if (i + 2 >= to || text.charCodeAt(i) !== PERCENT) return -1;
  const high = text.charCodeAt(i + 1);
  const low = text.charCodeAt(i + 2);
  // -1 in either place leaves the sign bit set.
  return (high | low) > 127 ? -1 : ((HEX[high] as number) << 4) | (HEX[low] as number);
}

/**
 * The character whose escapes start at `i`: its code point, or a negative number where the bytes are no UTF-8.
 * Overlong forms and surrogates are not. Its length in escapes follows from the code point (see escapesOf).
 */
function pointAt(text: string, i: number, to: number): number {
  const lead = byteAt(text, i, to);
  if (lead < 0x80) return lead;
  // The two upper bits of a negative number are 11, so that no escape is no continuation either.
  const second = byteAt(text, i + 3, to);
  if (lead < 0xc2 || (second & 0xc0) !== 0x80) return -1;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (second & 0x3f);
  const third = byteAt(text, i + 6, to);
  if ((third & 0xc0) !== 0x80) return -1;
  const three = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  if (lead < 0xf0) return three < 0x800 || (three >= 0xd800 && three <= 0xdfff) ? -1 : three;
  const fourth = byteAt(text, i + 9, to);
  if (lead > 0xf4 || (fourth & 0xc0) !== 0x80) return -1;
  const four = (three << 6) | (fourth & 0x3f);
  return four < 0x10000 || four > 0x10ffff ? -1 : four;
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
  const stretch = text.slice(from, to).toWellFormed();
  if (stretch.length >= LONG) return decodeLong(stretch.replaceAll('+', ' '));
  const spaced = decodePluses(stretch);
  const percent = spaced.indexOf('%');
  return percent < 0 ? spaced : (decodeEscapes(spaced, percent, 0, spaced.length, true) as string);
}

/** Run by run, with the engine's own decoder. */
function decodeLong(text: string): string {
  const pieces: string[] = [];
  let raw = 0;
  for (let start = text.indexOf('%'); start >= 0; ) {
    const end = runEnd(text, start, text.length);
    if (isUtf8(text, start, end)) {
      pieces.push(text.slice(raw, start), decodeURIComponent(text.slice(start, end)));
      raw = end;
    }
    start = text.indexOf('%', Math.max(end, start + 1));
  }
  return pieces.join('') + text.slice(raw);
}

/** Whether a run of escapes is there, and is UTF-8 to its end. */
function isUtf8(text: string, start: number, end: number): boolean {
  let at = start;
  for (let point = pointAt(text, at, end); point >= 0 && at < end; point = pointAt(text, at, end)) {
    at += escapesOf(point);
  }
  return at === end && end > start;
}

/** The `+` alone, for texts that are not long: piece by piece is faster than `replaceAll` there. */
export function decodePluses(text: string): string {
  let out = '';
  let raw = 0;
  for (let plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', raw)) {
    out += `${text.slice(raw, plus)} `;
    raw = plus + 1;
  }
  return raw === 0 ? text : out + text.slice(raw);
}

/**
 * The escapes alone of what stands between `from` and `to`, which is not long; `percent` is where its first `%` stands.
 * Unless `lenient`, gives undefined where a `%` would be left: that one was encoded twice, or is no UTF-8.
 *
 * @example
 * decodeEscapes('a=b%20c&d', 3, 2, 7, false) // 'b c'
 */
export function decodeEscapes(
  text: string,
  percent: number,
  from: number,
  to: number,
  lenient: boolean,
): string | undefined {
  let out = '';
  let raw = from;
  for (let start = percent; start >= 0 && start < to; ) {
    let read = out + text.slice(raw, start);
    let end = start;
    for (let point = pointAt(text, end, to); point >= 0; ) {
      if (point === PERCENT && !lenient) return undefined;
      read += point < 0x10000 ? String.fromCharCode(point) : String.fromCodePoint(point);
      end += escapesOf(point);
      point = end < to && text.charCodeAt(end) === PERCENT ? pointAt(text, end, to) : -1;
    }
    // Where the run goes on with bytes that are no UTF-8, the whole of it stays.
    const whole = end > start && byteAt(text, end, to) < 0;
    if (!whole && !lenient) return undefined;
    if (whole) {
      out = read;
      raw = end;
    }
    if (end === to) break;
    start = text.indexOf('%', whole ? end : Math.max(runEnd(text, end, to), start + 1));
  }
  return out + text.slice(raw, to);
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
