/** A count of more digits, zeros before it aside, is no longer exact. */
const COUNTER_RE = /^0*\d{1,15}$/;

/**
 * A number with leading zeros; one that needs more digits has more.
 *
 * @example
 * writeCounter(3, 7) // '007'
 */
export function writeCounter(digits: number, count: number): string {
  return String(count).padStart(digits, '0');
}

/**
 * The number that a counter shows; undefined where the text is none of this many digits.
 *
 * @example
 * readCounter(3, '007') // 7
 */
export function readCounter(digits: number, text: string): number | undefined {
  if (!COUNTER_RE.test(text)) return undefined;
  const count = Number(text);
  return writeCounter(digits, count) === text ? count : undefined;
}
