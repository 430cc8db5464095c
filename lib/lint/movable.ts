import { findPersonal } from '@/lib/lint/personal';
import type { UtmKey } from '@/lib/utm/params';

const LONGEST = 100;
const WORDS_RE = /^[\p{L}\p{N}](?:[\p{L}\p{N} _.-]*[\p{L}\p{N}])?$/u;

/**
 * Whether a value is fit to be offered for another parameter: what is wrong with it would be wrong there too.
 *
 * @example
 * isMovable('header-button', 'utm_content') // true
 * isMovable('taro@e.jp', 'utm_content') // false
 */
export function isMovable(value: string, to: UtmKey): boolean {
  if (value.length > LONGEST || !WORDS_RE.test(value)) return false;
  const personal = findPersonal(to, value, true);
  return personal === undefined || personal.kind === 'number';
}
