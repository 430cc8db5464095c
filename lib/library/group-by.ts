/**
 * Items by a key of theirs, in their order. (`Map.groupBy` is younger than the browsers and the Node that we support.)
 *
 * @example
 * groupBy(['a', 'bb', 'c'], ({ length }) => length) // Map { 1 => ['a', 'c'], 2 => ['bb'] }
 */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
