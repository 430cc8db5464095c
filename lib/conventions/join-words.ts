/** White space, full-width too; U+FEFF is one that nobody sees, and another check's. */
export const SPACES_RE = /[^\S\ufeff]+/;

const SIGNS = ['-', '_'];

/**
 * Writes a sign in place of each stretch of white space. Words that a sign joins already need no second one.
 *
 * @param sign one that holds white space counts as a plain space
 * @example
 * joinWords('spring  sale - a', '_') // 'spring_sale-a'
 */
export function joinWords(text: string, sign: string): string {
  if (!SPACES_RE.test(text)) return text;
  const joiner = SPACES_RE.test(sign) ? ' ' : sign;
  const signs = joiner === '' ? SIGNS : [...SIGNS, joiner];
  const words = text.split(SPACES_RE);
  return words
    .map((word, index) => {
      const before = words[index - 1];
      if (before === undefined) return word;
      const isJoined = signs.some((one) => before.endsWith(one) || word.startsWith(one));
      return isJoined ? word : joiner + word;
    })
    .join('');
}
