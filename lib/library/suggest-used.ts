import { fold } from '@/lib/platforms/fold';

/** A value that was used before, and how often. */
export type UsedBefore = readonly [value: string, times: number];

/**
 * The values of a parameter that fit what was typed, in their order, which is by use: those that begin with it before
 * those that hold it.
 *
 * @example
 * suggestUsed([['line_sale', 9], ['sale', 2]], 'sale') // [['sale', 2], ['line_sale', 9]]
 */
export function suggestUsed(used: readonly UsedBefore[], query: string): readonly UsedBefore[] {
  const folded = fold(query);
  const holding = used.filter(([value]) => fold(value).includes(folded));
  const begins = ([value]: UsedBefore) => fold(value).startsWith(folded);
  return [...holding.filter(begins), ...holding.filter((entry) => !begins(entry))];
}
