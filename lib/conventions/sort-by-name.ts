type Named = { readonly id: string; readonly name: string };

/**
 * Sorts conventions by name: the first one decides where two rule the same parameter. The same order in every language
 * and on every device, as a team must not be held to different rules; capitals and full-width letters make no difference.
 *
 * @example
 * sortByName([{ id: '1', name: 'Brand' }, { id: '2', name: 'agency' }]) // agency, Brand
 */
export function sortByName<Item extends Named>(conventions: readonly Item[]): Item[] {
  return conventions
    .map((convention) => ({ convention, key: convention.name.normalize('NFKC').toLowerCase() }))
    .toSorted(
      (a, b) =>
        order(a.key, b.key) ||
        order(a.convention.name, b.convention.name) ||
        order(a.convention.id, b.convention.id),
    )
    .map(({ convention }) => convention);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
