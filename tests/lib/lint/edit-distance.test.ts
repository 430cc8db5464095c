import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/lint/edit-distance';

/** The same by the book: the whole table. */
function byTheBook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) cost = Math.min(cost, at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = cost;
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['email', 'email', 2, 0],
    ['emial', 'email', 2, 1],
    ['refferal', 'referral', 2, 2],
    ['facebook', 'face-book', 1, 1],
    ['abc', 'xyz', 2, 3],
    ['', 'ab', 2, 2],
    ['a', 'abcdef', 2, 3],
  ])('%s and %s, up to %i: %i', (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
  });

  it('is that of the whole table, as far as it counts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(byTheBook(a, b), most + 1));
      }),
    );
  });
});
