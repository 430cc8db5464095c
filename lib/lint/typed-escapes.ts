import { decodeText, malformedEscapes } from '@/lib/url/decode';

const ESCAPE_RE = /%[0-9a-f]{2}/i;

/**
 * The text that typed escapes stand for; undefined where there are none, or where they are not UTF-8 (`50%ad`).
 *
 * @example
 * decodeTyped('%E6%98%A5+a') // '春+a'
 */
export function decodeTyped(text: string): string | undefined {
  if (!ESCAPE_RE.test(text) || malformedEscapes(text) !== undefined) return undefined;
  return decodeText(text.replaceAll('+', '%2B'));
}
