import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from '@/lib/lint/changed-part';

test.each([
  ['Facebook', 'facebook', 'F', 'f'],
  ['a b', 'a-b', ' ', '-'],
  ['abc', 'abc', '', ''],
  ['aa', 'a', 'a', ''],
  ['', 'x', '', 'x'],
  ['😀', '😃', '😀', '😃'],
  ['x\u{1f600}y', 'x\u{1f100}y', '\u{1f600}', '\u{1f100}'],
])('%s → %s', (before, after, out, into) => {
  const { start, endBefore, endAfter } = changedPart(before, after);
  expect(before.slice(start, endBefore)).toBe(out);
  expect(after.slice(start, endAfter)).toBe(into);
});

test('what stands around the part is the same in both, and no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const { start, endBefore, endAfter } = changedPart(before, after);
      expect(before.slice(0, start)).toBe(after.slice(0, start));
      expect(before.slice(endBefore)).toBe(after.slice(endAfter));
      for (const piece of [
        before.slice(0, start),
        before.slice(start, endBefore),
        after.slice(start, endAfter),
      ]) {
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});
