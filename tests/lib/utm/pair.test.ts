import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPair } from '@/lib/utm/pair';

test.each([
  ['a=b', 'a', 'b'],
  ['a=b=c', 'a', 'b=c'],
  ['a=', 'a', ''],
  ['=b', '', 'b'],
  ['=', '', ''],
  ['flag', 'flag', undefined],
  ['', '', undefined],
  ['%3D=%26', '%3D', '%26'],
  ['a＝b', 'a＝b', undefined],
])('cuts %j at its first =', (raw, rawName, rawValue) => {
  expect(cutPair(raw)).toEqual({ raw, rawName, rawValue });
});

test('nothing of a pair is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', 'a', '%', '春'), maxLength: 8 }), (raw) => {
      const { rawName, rawValue } = cutPair(raw);
      expect(rawValue === undefined ? rawName : `${rawName}=${rawValue}`).toBe(raw);
      expect(rawName).not.toContain('=');
    }),
  );
});
