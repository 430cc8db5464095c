import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLabels, serialiseLabels } from '@/lib/library/labels';

test.each([
  ['', []],
  [' , ,', []],
  ['q4', ['q4']],
  ['q4、mail ，  big sale,q4', ['q4', 'mail', 'big sale']],
])('%j holds %j', (text, labels) => {
  expect(parseLabels(text)).toEqual(labels);
});

test('what was read is read again the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const labels = parseLabels(text);
      expect(parseLabels(serialiseLabels(labels))).toEqual(labels);
    }),
  );
});
