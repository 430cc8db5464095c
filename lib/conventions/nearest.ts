import { foldValue } from '@/lib/conventions/fold-value';
import { slipOf } from '@/lib/lint/similar';

const GROUPS = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The values of a list by what their spellings have in common, worked out once: it can hold a whole history's. */
function groupsOf(known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const made = GROUPS.get(known);
  if (made !== undefined) return made;
  const groups = new Map<string, string[]>();
  for (const value of known) {
    const folded = foldValue(value);
    const group = groups.get(folded);
    if (group === undefined) groups.set(folded, [value]);
    else group.push(value);
  }
  GROUPS.set(known, groups);
  return groups;
}

/**
 * The known values that a person may have meant: those that differ by case, width or separators alone, then the one that
 * is a slip of the pen away. Keep a long list for many values: tables are made of it once.
 *
 * @param most how many at the most
 * @example
 * nearestOf('FaceBok', ['google', 'facebook'], 3) // ['facebook']
 */
export function nearestOf(value: string, known: readonly string[], most: number): readonly string[] {
  const same = (groupsOf(known).get(foldValue(value)) ?? []).filter((other) => other !== value);
  const slip = slipOf(value, known);
  return [...new Set(slip === undefined ? same : [...same, slip])].slice(0, most);
}
