import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownKey, sortKnown } from '@/lib/library/known-values';
import { anyKnownValue } from '@/tests/support/library-arbitraries';

const anyValues = fc.array(anyKnownValue, { maxLength: 8 });

test('known values stand by parameter, then by value, in code units', () => {
  const ordered = [
    { param: 'utm_campaign', value: 'z' },
    { param: 'utm_source', value: '' },
    { param: 'utm_source', value: 'Line' },
    { param: 'utm_source', value: 'line' },
    { param: 'utm_source', value: 'ー' },
    { param: 'utm_source_platform', value: 'a' },
  ] as const;
  expect(sortKnown(ordered.toReversed())).toEqual(ordered);
});

test('each known value stands there once, in the same order wherever it came from', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const sorted = sortKnown(values);
      expect(sortKnown([...values.toReversed(), ...sorted])).toEqual(sorted);
      expect(sorted.map(knownKey).toSorted()).toEqual([...new Set(values.map(knownKey))].toSorted());
    }),
  );
});
