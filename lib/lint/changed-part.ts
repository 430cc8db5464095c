/** Where two texts differ: they are alike before `start`, and behind their own ends. */
export type ChangedPart = { readonly start: number; readonly endBefore: number; readonly endAfter: number };

/**
 * The stretch that a change replaced. No character is cut in two.
 *
 * @example
 * changedPart('Facebook', 'facebook') // { start: 0, endBefore: 1, endAfter: 1 }
 */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isHigh(before, start - 1)) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isHigh(before, before.length - tail - 1) && tail > 0) tail--;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
