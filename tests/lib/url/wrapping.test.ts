import { expect, test } from 'vitest';
import { findWrapping } from '@/lib/url/wrapping';

test.each([
  ['<', '>'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
])('finds %s…%s around a link', (open, close) => {
  expect(findWrapping(`${open}https://e.com${close}`)).toEqual({ open, close });
});

test.each([
  ['none', 'https://e.com'],
  ['only one side', '"https://e.com'],
  ['two that do not belong together', '「https://e.com』'],
  ['round brackets, which links have', '(https://e.com)'],
  ['a single sign', '"'],
  ['nothing', ''],
])('finds nothing: %s', (_name, text) => {
  expect(findWrapping(text)).toBeUndefined();
});
