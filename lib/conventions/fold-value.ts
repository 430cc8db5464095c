const SEPARATORS_RE = /[\s._\-/+|]+/g;

/**
 * A value without regard to case, width and separators: what two spellings of one name have in common. A value of
 * separators alone stays as it is.
 *
 * @example
 * foldValue('Face-Book') // 'facebook'
 */
export function foldValue(value: string): string {
  const plain = value.normalize('NFKC').toLowerCase();
  return plain.replace(SEPARATORS_RE, '') || plain;
}
