import { expect, test } from 'vitest';
import { sortByName } from '@/lib/conventions/sort-by-name';

const sorted = (...names: string[]) =>
  sortByName(names.map((name, index) => ({ id: String(index), name }))).map(
    ({ name, id }) => `${name} ${id}`,
  );

test.each([
  { name: 'capitals make no difference', given: ['Brand', 'agency'], expected: ['agency 1', 'Brand 0'] },
  { name: 'nor does the width', given: ['Ｂ', 'A'], expected: ['A 1', 'Ｂ 0'] },
  { name: 'the same name goes by the id', given: ['A', 'A'], expected: ['A 0', 'A 1'] },
  { name: 'nothing stays nothing', given: [], expected: [] },
])('$name', ({ given, expected }) => {
  expect(sorted(...given)).toEqual(expected);
  expect(sorted(...given.toReversed()).map((text) => text.split(' ')[0])).toEqual(
    expected.map((text) => text.split(' ')[0]),
  );
});
