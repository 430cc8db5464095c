import { expect, test } from 'vitest';
import { cutText } from '@/lib/library/cut-text';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['a👍', 3, 'a👍'],
  ['a👍b', 2, 'a'],
  ['', 0, ''],
])('%s in %d', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});
