import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex, searchTerms } from '@/lib/glossary/search';
import { TERM_IDS } from '@/lib/glossary/terms';
import { en } from '@/lib/i18n/glossary/en';
import { ja } from '@/lib/i18n/glossary/ja';

const index = buildSearchIndex(TERM_IDS, [en, ja]);
const find = (query: string) => searchTerms(index, query);

describe('the first term found', () => {
  test.each([
    { name: 'an id', query: 'utm_source', first: 'utm_source' },
    { name: 'an id with a space', query: 'UTM Source', first: 'utm_source' },
    { name: 'full-width letters', query: 'ｕｔｍ＿ｃｏｎｔｅｎｔ', first: 'utm_content' },
    { name: 'an English term, from Japanese', query: 'クリック率', first: 'ctr' },
    { name: 'its reading', query: 'くりっくりつ', first: 'ctr' },
    { name: 'half-width katakana', query: 'ﾘﾀｰｹﾞﾃｨﾝｸﾞ', first: 'retargeting' },
    { name: 'hiragana for katakana', query: 'りだいれくと', first: 'redirect' },
    { name: 'a Japanese term, from English', query: 'gated content', first: 'gated-content' },
    { name: 'the beginning of a name', query: 'imp', first: 'impression' },
    { name: 'another word', query: 'gclid', first: 'click-id' },
    { name: 'the other language’s other word', query: '広告セット', first: 'ad-structure' },
    { name: 'a Japanese word for a platform', query: 'ビーリアル', first: 'bereal' },
    { name: 'a hyphen that is not typed', query: 'clickthrough', first: 'ctr' },
  ])('$name: $query', ({ query, first }) => {
    expect(find(query)[0]).toBe(first);
  });
});

describe('order', () => {
  const text = (name: string, also: string[], what: string) => ({ name, also, what });
  const small = buildSearchIndex(
    ['in-what', 'in-also', 'within-name', 'starts-name', 'is-name'],
    [
      {
        'in-what': text('one', [], 'a word'),
        'in-also': text('two', ['word'], ''),
        'within-name': text('keyword', [], ''),
        'starts-name': text('words', [], ''),
        'is-name': text('word', [], ''),
      },
    ],
  );

  test('name before other words before sentence; whole before beginning before middle', () => {
    expect(searchTerms(small, 'word')).toEqual([
      'is-name',
      'starts-name',
      'within-name',
      'in-also',
      'in-what',
    ]);
  });

  test('words that stand apart are found, after those that stand together', () => {
    expect(searchTerms(small, 'word one')).toEqual(['in-what']);
    expect(searchTerms(small, 'word three')).toEqual([]);
  });
});

test.each(['', '  ', '\u3000', '?', '・'])(
  '%j asks for nothing in particular: all terms, in their order',
  (query) => {
    expect(find(query)).toEqual(TERM_IDS);
  },
);

test('nothing is found for words that no text has', () => {
  expect(find('xyzzy')).toEqual([]);
});

test('a term is found by any stretch of its name, in any language', () => {
  const name = fc.constantFrom(
    ...[en, ja].flatMap((texts) => TERM_IDS.map((id) => ({ id, name: texts[id].name }))),
  );
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), ({ id, name: text }, from, length) => {
      const letters = [...text.normalize('NFKC')];
      const start = from % letters.length;
      const stretch = letters.slice(start, start + 1 + (length % (letters.length - start))).join('');
      expect(find(stretch)).toContain(id);
    }),
  );
});

test('whatever is typed, the answer is a list of terms without repetition', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const found = find(query);
      expect(new Set(found).size).toBe(found.length);
      expect(TERM_IDS).toEqual(expect.arrayContaining([...found]));
    }),
  );
});
