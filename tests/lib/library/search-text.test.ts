import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchText, searchWords } from '@/lib/library/search-text';

test.each([
  ['ＬＩＮＥ', 'line'],
  ['ｾｰﾙ', 'せーる'],
  ['Spring-Sale', 'spring-sale'],
  ['が', 'が'],
])('%s is compared as %s', (text, folded) => {
  expect(searchText(text)).toBe(folded);
});

test.each([
  { query: ' Spring sale　LINE ', words: ['spring', 'sale', 'line'] },
  { query: 'sale spring-sale sale', words: ['spring-sale'] },
  { query: '   ', words: [] },
])('the words of $query', ({ query, words }) => {
  expect(searchWords(query)).toEqual(words);
});

test('no word holds white space, and a text holds its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = searchWords(text);
      expect(words.filter((word) => /\s/.test(word) || word === '')).toEqual([]);
      expect(words.filter((word) => !searchText(text).includes(word))).toEqual([]);
    }),
  );
});
