import { expect, test } from 'vitest';
import { suggestUsed } from '@/lib/library/suggest-used';

const USED = [
  ['2026-11_セール', 9],
  ['winter-sale', 5],
  ['Sale', 2],
] as const;

test.each([
  {
    query: '',
    found: ['2026-11_セール', 'winter-sale', 'Sale'],
    what: 'all, most used first, where nothing is typed',
  },
  { query: 'sale', found: ['Sale', 'winter-sale'], what: 'what begins with it before what holds it' },
  { query: 'せーる', found: ['2026-11_セール'], what: 'kana alike' },
  { query: '202611', found: ['2026-11_セール'], what: 'without separators' },
  { query: 'x', found: [], what: 'nothing' },
])('offers $what', ({ query, found }) => {
  expect(suggestUsed(USED, query).map(([value]) => value)).toEqual(found);
});
