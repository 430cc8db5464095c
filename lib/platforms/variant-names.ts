import { trimText } from '@/lib/url/white-space';

/** As many as the alphabet has letters. */
export const MOST_LETTERS = 26;
/** More than anybody tests at once; each is a row to look at. */
export const MOST_VARIANTS = 100;

const FIRST_LETTER = 97;

/**
 * Names of variants by letter. What is no count gives none; more than there are letters gives all letters.
 *
 * @example
 * letterNames(3) // ['a', 'b', 'c']
 */
export function letterNames(count: number): readonly string[] {
  const length = Number.isInteger(count) ? Math.min(Math.max(count, 0), MOST_LETTERS) : 0;
  return Array.from({ length }, (_, index) => String.fromCharCode(FIRST_LETTER + index));
}

/**
 * Names given one a line: without white space around them, without empty lines, each once, and at most MOST_VARIANTS.
 *
 * @example
 * readNames('red\n\n blue\nred') // ['red', 'blue']
 */
export function readNames(text: string): readonly string[] {
  const names = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(trimText)
    .filter((name) => name !== '');
  return [...new Set(names)].slice(0, MOST_VARIANTS);
}
