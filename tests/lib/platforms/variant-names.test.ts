import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterNames, MOST_LETTERS, MOST_VARIANTS, readNames } from '@/lib/platforms/variant-names';

test.each([
  [2, ['a', 'b']],
  [1, ['a']],
  [0, []],
  [-3, []],
  [1.5, []],
  [Number.NaN, []],
  [Number.POSITIVE_INFINITY, []],
])('%s variants by letter', (count, names) => {
  expect(letterNames(count)).toEqual(names);
});

test('letters end with the alphabet', () => {
  expect(letterNames(1000)).toHaveLength(MOST_LETTERS);
  expect(letterNames(1000).at(-1)).toBe('z');
});

test.each([
  ['one a line, without what stands around them', 'red\n\n\u3000blue \r\ngreen', ['red', 'blue', 'green']],
  ['each once', 'a\nb\na', ['a', 'b']],
  ['a space inside stays', '春 セール', ['春 セール']],
  ['none', ' \n ', []],
])('names: %s', (_, text, names) => {
  expect(readNames(text)).toEqual(names);
});

test('names are never empty, never twice, and never too many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (lines) => {
      const names = readNames(lines.join('\n'));
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(MOST_VARIANTS);
    }),
  );
});
