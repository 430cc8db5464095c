import { expect, test } from 'vitest';
import { conventionsFor } from '@/lib/conventions/in-force';
import { conventionOf } from '@/tests/support/convention';

const [b, a, c] = [
  conventionOf({ id: '1', name: 'B' }),
  conventionOf({ id: '2', name: 'A' }),
  conventionOf({ id: '3', name: 'C', inForce: false }),
];

test.each([
  ['those in force everywhere, by name', undefined, ['A', 'B']],
  ['those that a preset asks for, in force or not', ['3', '1'], ['B', 'C']],
  ['those in force, where what a preset asks for is gone', ['gone'], ['A', 'B']],
  ['those in force, where a preset asks for nothing', [], ['A', 'B']],
])('%s', (_, asked, names) => {
  expect(conventionsFor([b, a, c], asked).map(({ name }) => name)).toEqual(names);
});
