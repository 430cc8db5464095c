import { knownKey, sortKnown } from '@/lib/library/known-values';
import type { KnownValue } from '@/lib/library/library';
import type { KnownItem } from '@/lib/library/merge-item';

/**
 * How the values that are known elsewhere stand to mine.
 *
 * @see planMerge
 */
export function planKnown(mine: readonly KnownValue[], theirs: readonly KnownValue[]): KnownItem[] {
  const own = new Set(mine.map(knownKey));
  return theirs.map((known) => {
    const key = knownKey(known);
    return { what: 'known', key: `known:${key}`, theirs: known, state: own.has(key) ? 'same' : 'joined' };
  });
}

/**
 * Mine and theirs together.
 *
 * @see applyMerge
 */
export function applyKnown(mine: readonly KnownValue[], items: readonly KnownItem[]): readonly KnownValue[] {
  const added = items.filter(({ state }) => state === 'joined').map(({ theirs }) => theirs);
  return added.length === 0 ? mine : sortKnown([...mine, ...added]);
}
