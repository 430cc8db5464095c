import { trimText } from '@/lib/url/white-space';

/**
 * What names have in common that people take for the same: case, width and white space at the ends do not count.
 *
 * @example
 * foldName('Ｍａｉｌ ') // 'mail'
 */
export function foldName(name: string): string {
  return trimText(name.normalize('NFKC')).toLowerCase();
}

/** @example isSameName('Mail', 'mail ') // true */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}
