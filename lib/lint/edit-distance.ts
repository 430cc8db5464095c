/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one text of another;
 * `most + 1` where it is more than `most`. Takes time in proportion to the length times `most`.
 *
 * @example
 * editDistance('emial', 'email', 2) // 1
 */
export function editDistance(a: string, b: string, most: number): number {
  const beyond = most + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return beyond;
  // Rows of the usual table, of which only a band beside the diagonal can matter.
  let older: number[] = [];
  let old: number[] = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [];
    const from = Math.max(0, row - most);
    const to = Math.min(b.length, row + most);
    let least = beyond;
    for (let column = from; column <= to; column++) {
      const cost = cell(a, b, row, column, current, old, older, beyond);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return beyond;
    older = old;
    old = current;
  }
  return Math.min(old[b.length] ?? beyond, beyond);
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  old: readonly number[],
  older: readonly number[],
  beyond: number,
): number {
  if (column === 0) return Math.min(row, beyond);
  const same = a[row - 1] === b[column - 1] ? 0 : 1;
  const changed = (old[column - 1] ?? beyond) + same;
  const left = (old[column] ?? beyond) + 1;
  const added = (current[column - 1] ?? beyond) + 1;
  let cost = Math.min(changed, left, added);
  if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
    cost = Math.min(cost, (older[column - 2] ?? beyond) + 1);
  }
  return cost;
}
