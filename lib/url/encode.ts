/** `%00` … `%FF`, upper-case hex. */
const ESCAPES: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
);

/** 1 for `A–Z a–z 0–9 - . _ ~`: all that is written raw in a value (URL-RULES 2.7). */
const UNRESERVED = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~') {
  UNRESERVED[char.charCodeAt(0)] = 1;
}

/** From this length on the engine's own encoder is used: text joined bit by bit would not stay linear in time. */
const LONG = 1000;
const REPLACEMENT = '%EF%BF%BD';

/** How a space is written. */
export type SpaceStyle = '%20' | '+';

/** Whether a text is written as it stands, without a single escape. */
export function isUnreserved(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127 || UNRESERVED[unit] === 0) return false;
  }
  return true;
}

/**
 * Percent-encodes a text once, as UTF-8 with upper-case hex; everything but `A–Z a–z 0–9 - . _ ~` (URL-RULES 2.7),
 * also `! ' ( ) *`, where Markdown, chat and mail cut links. A lone surrogate becomes U+FFFD.
 *
 * @example
 * encodeText("春 it's") // '%E6%98%A5%20it%27s'
 */
export function encodeText(text: string, space: SpaceStyle = '%20', from = 0, to = text.length): string {
  if (to - from >= LONG) return encodeLong(text.slice(from, to), space);
  let out = '';
  let raw = from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128 && UNRESERVED[unit] === 1) continue;
    if (raw < i) out += text.slice(raw, i);
    raw = i + 1;
    if (unit === 0x20) out += space;
    else if (unit < 0x80) out += ESCAPES[unit];
    else if (unit < 0x800) out += escapeAt(0xc0 | (unit >> 6)) + continuation(unit);
    else if (unit < 0xd800 || unit > 0xdfff) {
      out += escapeAt(0xe0 | (unit >> 12)) + continuation(unit >> 6) + continuation(unit);
    } else {
      const low = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) {
        out += REPLACEMENT;
      } else {
        const point = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        out += escapeAt(0xf0 | (point >> 18)) + continuation(point >> 12);
        out += continuation(point >> 6) + continuation(point);
        i++;
        raw = i + 1;
      }
    }
  }
  return raw < to ? out + text.slice(raw, to) : out;
}

function encodeLong(text: string, space: SpaceStyle): string {
  const encoded = encodeURIComponent(text.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (sign) => escapeAt(sign.charCodeAt(0)));
  return space === '%20' ? strict : strict.replaceAll('%20', space);
}

function escapeAt(byte: number): string {
  return ESCAPES[byte] as string;
}

function continuation(bits: number): string {
  return ESCAPES[0x80 | (bits & 0x3f)] as string;
}
