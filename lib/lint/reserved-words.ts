import { foldText } from '@/lib/lint/fold-text';

const RESERVED_RE = /^\((?:not[\s_-]+set|direct|none)\)$/;

/** The longest, with room for the odd space. */
const LONGEST = 40;

/**
 * Whether a value is a word that analytics tools write themselves where nothing is known.
 *
 * @example
 * isReserved('（Not Set）') // true
 */
export function isReserved(value: string): boolean {
  return value.length <= LONGEST && RESERVED_RE.test(foldText(value).trim().toLowerCase());
}
