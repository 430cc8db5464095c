/**
 * What counts as white space around a pasted link or value: one definition for both (URL-RULES 1.1).
 * Unicode White_Space, BOM, zero-width characters and U+0085, and the C0 controls that the WHATWG parser strips too.
 */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x85) return false;
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** White space between two links of one paste. */
export const BETWEEN_LINKS_RE = /[\s\u0085\u200b\u2060]+/;

/**
 * The stretch of a text without the white space around it.
 *
 * @example
 * trimmedRange('　a b ') // { start: 1, end: 4 }
 */
export function trimmedRange(text: string, from = 0, to = text.length): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * A value as the form, bulk and share readers take it (URL-RULES 2.2: building itself trims nothing).
 *
 * @example
 * trimText(' 春セール　') // '春セール'
 */
export function trimText(text: string): string {
  const { start, end } = trimmedRange(text);
  return text.slice(start, end);
}

/**
 * White space that WHATWG URL leaves in a link and that nobody sees (U+3000, NBSP, zero-width): kept, and counted for a
 * notice (URL-RULES 1.4).
 *
 * @example
 * countUnusualSpaces('https://a.jp/春　夏') // 1
 */
export function countUnusualSpaces(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x85 && isSpace(unit)) count++;
  }
  return count;
}
