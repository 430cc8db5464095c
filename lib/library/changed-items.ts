import { canonicalJson } from '@/lib/library/canonical-json';

/** A thing before and after a change: one of them is missing where it came, or went. */
export type Changed<Item> = { readonly before?: Item; readonly after?: Item };

/**
 * What differs between two states of a collection, by the things' ids. Things that are the same object are not looked
 * into: 100,000 unchanged ones cost little.
 *
 * @example
 * changedItems([a, b], [a, c], ({ id }) => id) // [{ before: b }, { after: c }]
 */
export function changedItems<Item>(
  from: readonly Item[],
  to: readonly Item[],
  idOf: (item: Item) => string,
): readonly Changed<Item>[] {
  const before = new Map(from.map((item) => [idOf(item), item]));
  const kept = new Set(to.map(idOf));
  const gone = from.filter((item) => !kept.has(idOf(item))).map((item) => ({ before: item }));
  const other = to.flatMap((after): Changed<Item>[] => {
    const item = before.get(idOf(after));
    if (item === undefined) return [{ after }];
    return isSame(item, after) ? [] : [{ before: item, after }];
  });
  return [...gone, ...other];
}

/** What comes from a file may have its fields in another order; most of it has not, and that is told sooner. */
function isSame(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    JSON.stringify(one) === JSON.stringify(other) ||
    canonicalJson(one) === canonicalJson(other)
  );
}
