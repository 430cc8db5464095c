import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoryFilter, matchesFilter, NO_FILTER } from '@/lib/library/history-filter';
import { appendEntries, EMPTY_INDEX } from '@/lib/library/history-index';
import { foundEntries, searchHistory } from '@/lib/library/history-search';
import { historyText } from '@/lib/library/history-text';
import type { HistoryEntry } from '@/lib/library/library';
import { sourceOfLink } from '@/lib/library/link-source';
import { searchWords } from '@/lib/library/search-text';
import { anyEntries, anyWords, ENTRY } from '@/tests/support/history-arbitraries';

const find = (entries: readonly HistoryEntry[], query: string, filter: HistoryFilter = NO_FILTER) =>
  foundEntries(searchHistory(appendEntries(EMPTY_INDEX, entries), query), filter);

describe('an entry is found by', () => {
  const entry: HistoryEntry = {
    ...ENTRY,
    url: 'https://shop.example.jp/Sale?utm_source=LINE&utm_campaign=%E6%98%A5%E3%82%BB%E3%83%BC%E3%83%AB+2026',
    note: 'Sent to 田中さん',
    labels: ['Q4', '重要'],
    preset: 'Weekly mail',
    platform: 'meta',
  };
  test.each([
    ['its link', 'SHOP.example.jp/sale?utm'],
    ['a value as it reads', '春セール'],
    ['a value in another kana and width', 'ｾｰﾙ'],
    ['a value as it is escaped', '%E6%98%a5'],
    ['its note', '田中'],
    ['a label', 'ｑ４'],
    ['its preset', 'weekly'],
    ['its place', 'Meta Ads'],
    ['its place in Japanese', 'meta広告'],
    ['several of these', '春 line 田中　重要'],
  ])('%s', (_, query) => {
    expect(find([entry], query)).toEqual([entry]);
    expect(find([entry], `${query} nowhere`)).toEqual([]);
  });
  test('no word that runs from one part into the next', () => {
    expect(find([{ ...entry, note: 'ab', labels: ['cd'] }], 'abcd')).toEqual([]);
    expect(
      find(
        [
          { ...ENTRY, note: 'ab' },
          { ...ENTRY, id: 'b', url: 'cd' },
        ],
        'abcd',
      ),
    ).toEqual([]);
  });
});

/** What the index stands for: every entry looked at by itself. */
const scan = (entries: readonly HistoryEntry[], query: string) =>
  entries.filter((entry) => {
    const { latin, wide } = historyText(entry);
    return searchWords(query).every((word) => latin.includes(word) || wide.includes(word));
  });

test('finds what looking at every entry finds, in the same order', () => {
  fc.assert(
    fc.property(anyEntries, anyWords, (entries, query) => {
      expect(find(entries, query)).toEqual(scan(entries, query));
    }),
  );
});

test('finds the same after any other query as without it', () => {
  fc.assert(
    fc.property(anyEntries, anyWords, anyWords, fc.boolean(), (entries, before, query, grows) => {
      const index = appendEntries(EMPTY_INDEX, entries);
      const next = grows ? before + query : query;
      const narrowed = searchHistory(index, next, searchHistory(index, before));
      expect(foundEntries(narrowed, NO_FILTER)).toEqual(scan(entries, next));
    }),
  );
});

test('finds in many chunks what one entry in a thousand holds, letter by letter', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    ...ENTRY,
    id: `${at}`,
    note: at % 1_000 === 7 ? 'needle' : 'hay',
  }));
  const index = appendEntries(EMPTY_INDEX, many);
  let search = searchHistory(index, '');
  for (const query of ['n', 'ne', 'nee', 'need', 'needle']) search = searchHistory(index, query, search);
  expect(foundEntries(search, NO_FILTER).map(({ id }) => id)).toEqual(['7', '1007', '2007']);
  expect(foundEntries(searchHistory(index, 'nee', search), NO_FILTER)).toHaveLength(3);
});

test('a filter leaves those that match it', () => {
  const anyFilter = fc.record({
    preset: fc.option(anyWords, { nil: undefined }),
    platform: fc.constantFrom(undefined, 'meta', 'none'),
    label: fc.option(anyWords, { nil: undefined }),
    source: fc.constantFrom(undefined, 'line', 'LINE', '春', 'a b'),
    from: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    until: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(anyEntries, anyFilter, anyWords, (entries, filter, query) => {
      const expected = scan(entries, query).filter((entry) =>
        matchesFilter(entry, sourceOfLink(entry.url), filter),
      );
      expect(find(entries, query, filter)).toEqual(expected);
    }),
  );
});

test.each<[string, HistoryFilter, boolean]>([
  ['the first moment counts', { from: ENTRY.lastAt }, true],
  ['what is before it does not', { from: ENTRY.lastAt + 1 }, false],
  ['the end does not count', { until: ENTRY.lastAt }, false],
  ['the moment before it does', { until: ENTRY.lastAt + 1 }, true],
  ['the source', { source: 'line' }, true],
  ['another source', { source: 'lin' }, false],
])('%s', (_, filter, matches) => {
  expect(matchesFilter(ENTRY, 'line', filter)).toBe(matches);
});
