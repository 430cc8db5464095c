/**
 * A text, cut where it is longer than that many UTF-16 units. Never through a surrogate pair: half of one is a
 * character that nobody can read, and that files cannot hold.
 *
 * @example
 * cutText('a👍', 2) // 'a'
 */
export function cutText(text: string, limit: number): string {
  return text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : text;
}
