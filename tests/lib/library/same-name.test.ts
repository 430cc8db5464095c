import { expect, test } from 'vitest';
import { isSameName } from '@/lib/library/same-name';

test.each([
  ['Spring', 'spring ', true],
  ['Ｓｐｒｉｎｇ', 'Spring', true],
  ['Spring', 'Spring 2', false],
  ['春', '夏', false],
])('“%s” and “%s”', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});
