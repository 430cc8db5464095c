/**
 * By the code units of the id, so that the order is the same on every device.
 *
 * @example
 * sortById([{ id: 'b' }, { id: 'a' }]) // [{ id: 'a' }, { id: 'b' }]
 */
export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}
