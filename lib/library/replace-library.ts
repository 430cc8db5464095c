import { knownKey } from '@/lib/library/known-values';
import type { Library } from '@/lib/library/library';
import type { SharedPart } from '@/lib/library/shared-part';

/**
 * The library that a backup holds; undefined for a part that is no backup: it lacks history or settings. One from before
 * values could be known knows none.
 *
 * @example
 * backupOf({ kind: 'preset', presets: [], conventions: [] }) // undefined
 */
export function backupOf(part: SharedPart): Library | undefined {
  const { presets, conventions, history, known = [], settings } = part;
  if (history === undefined || settings === undefined) return undefined;
  return { presets, conventions, history, known, settings };
}

/**
 * How many things of a library are not in another: presets and conventions by their ids, links and known values by
 * their text.
 *
 * @example
 * countLost({ ...EMPTY_LIBRARY, presets: [preset] }, EMPTY_LIBRARY) // 1
 */
export function countLost(mine: Library, next: Library): number {
  const lostOf = <Item>(from: readonly Item[], to: readonly Item[], keyOf: (item: Item) => string) => {
    const kept = new Set(to.map(keyOf));
    return from.filter((item) => !kept.has(keyOf(item))).length;
  };
  return (
    lostOf(mine.presets, next.presets, ({ id }) => id) +
    lostOf(mine.conventions, next.conventions, ({ id }) => id) +
    lostOf(mine.history, next.history, ({ url }) => url) +
    lostOf(mine.known, next.known, knownKey)
  );
}
