import { expect, test } from 'vitest';
import { listText } from '@/components/i18n/list-text';

test.each([
  ['en', ['a'], 'a'],
  ['en', ['a', 'b', 'c'], 'a, b, c'],
  ['ja', ['a'], 'a'],
  ['ja', ['a', 'b', 'c'], 'a、b、c'],
  ['ja', [], ''],
] as const)('in %s, %j reads “%s”', (locale, names, text) => {
  expect(listText(names, locale)).toBe(text);
});
