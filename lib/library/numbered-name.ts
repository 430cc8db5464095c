import { cutText } from '@/lib/library/cut-text';
import { LIMITS } from '@/lib/library/limits';
import { foldName } from '@/lib/library/same-name';

/**
 * The first of `Name 2`, `Name 3` … that nobody has; as long as a name may be. Takes the whole name, for its last
 * number may be a year.
 *
 * @param taken - names as `foldName` gives them
 * @example
 * numberedName('Mail', new Set(['mail', 'mail 2'])) // 'Mail 3'
 */
export function numberedName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(foldName(withNumber(name, number)))) number += 1;
  return withNumber(name, number);
}

/**
 * The name itself, or with the first number that makes it another than all of these.
 *
 * @example
 * freeName('Spring', ['Spring', 'spring 2']) // 'Spring 3'
 */
export function freeName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName));
  return folded.has(foldName(name)) ? numberedName(name, folded) : name;
}

/**
 * Whether a text is what numberedName makes of a name.
 *
 * @example
 * isNumberedName('Mail 2', 'Mail') // true
 */
export function isNumberedName(text: string, name: string): boolean {
  const number = Number(/ ([1-9]\d*)$/.exec(text)?.[1]);
  return number >= 2 && text === withNumber(name, number);
}

function withNumber(name: string, number: number): string {
  const suffix = ` ${number}`;
  return `${cutText(name, LIMITS.name - suffix.length)}${suffix}`;
}
