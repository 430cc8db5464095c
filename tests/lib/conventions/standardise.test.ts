import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standardisation } from '@/lib/conventions/convention';
import { foldValue } from '@/lib/conventions/fold-value';
import { standardised } from '@/lib/conventions/standardise';
import { breach } from '@/tests/support/linear-time';

const rows = (...pairs: readonly (readonly [string, string])[]): readonly Standardisation[] =>
  pairs.map(([from, to]) => ({ from, to }));

test.each([
  ['a row', rows(['fb', 'facebook']), 'FB', 'facebook'],
  ['another spelling of a standard', rows(['fb', 'facebook']), 'Face-Book', 'facebook'],
  ['a chain', rows(['fb', 'facebook'], ['facebook', 'meta']), 'fb', 'meta'],
  ['a circle', rows(['a', 'b'], ['b', 'a']), 'a', 'a'],
  ['a way into a circle', rows(['c', 'a'], ['a', 'b'], ['b', 'a']), 'C', 'C'],
  ['the first of two', rows(['a', 'b'], ['a', 'c']), 'a', 'b'],
  ['the name of something of every object', rows(['__proto__', 'constructor']), '__PROTO__', 'constructor'],
  ['nothing', rows(['a', 'b']), 'x', 'x'],
])('%s', (_, given, value, written) => {
  expect(standardised(given, value)).toBe(written);
});

/** Step by step, as it is said. */
function followed(given: readonly Standardisation[], value: string): string {
  const table = new Map<string, string>();
  const all = [...given, ...given.map(({ to }) => ({ from: to, to }))];
  for (const { from, to } of all) if (!table.has(foldValue(from))) table.set(foldValue(from), to);
  let current = value;
  for (let step = 0; step <= table.size; step += 1) {
    const next = table.get(foldValue(current));
    if (next === undefined || next === current) return current;
    current = next;
  }
  return value;
}

test('chains and circles are followed, in whatever order values are asked for', () => {
  const spelling = fc.constantFrom('a', 'A', 'b', 'c', 'C-', 'd', 'e');
  const row = fc.record({ from: spelling, to: spelling });
  fc.assert(
    fc.property(fc.array(row), fc.array(spelling), (given, values) => {
      for (const value of values) expect(standardised(given, value)).toBe(followed(given, value));
    }),
  );
});

test('a chain as long as a list is followed once, not once for each value', () => {
  const followAll = (text: string) => {
    const count = text.length / 32;
    const chain = Array.from({ length: count }, (_, at) => ({ from: `a${at}`, to: `a${at + 1}` }));
    for (const { from } of chain) standardised(chain, from);
  };
  expect(breach(followAll, 'x')).toBeNull();
});
