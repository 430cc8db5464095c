/** What spaces of a value are written as: the separator that it already uses, else a hyphen. */
export function separatorOf(value: string): '-' | '_' {
  return value.includes('_') && !value.includes('-') ? '_' : '-';
}

/** White space, but for U+3000, which is full-width, and U+FEFF, which nobody sees. */
export const SPACE_RE = /[^\S\u3000\ufeff]/;
const SPACES_RE = /\s+/g;
/** A hyphen or underscore with space beside it: ` - `. Spaces are single here. */
const SPACED_SIGN_RE = / ?([-_]) ?/g;

/**
 * Writes each stretch of white space as a separator; one beside a hyphen or underscore goes.
 *
 * @example
 * joinWords('spring  sale - a', '-') // 'spring-sale-a'
 */
export function joinWords(text: string, separator: '-' | '_'): string {
  return text.replace(SPACES_RE, ' ').replace(SPACED_SIGN_RE, '$1').replaceAll(' ', separator);
}
