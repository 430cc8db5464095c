import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumCounts } from '@/lib/library/history-counts';
import { NO_FILTER } from '@/lib/library/history-filter';
import {
  appendEntries,
  dropEntries,
  EMPTY_INDEX,
  type HistoryIndex,
  putEntries,
} from '@/lib/library/history-index';
import { foundEntries, searchHistory } from '@/lib/library/history-search';
import type { HistoryEntry } from '@/lib/library/library';
import { anyEntries, anyEntry, ENTRY } from '@/tests/support/history-arbitraries';

const all = (index: HistoryIndex) => foundEntries(searchHistory(index, ''), NO_FILTER);
const ids = (index: HistoryIndex) => all(index).map(({ id }) => id);

const anyStep = fc.oneof(
  anyEntries.map((entries) => ({ put: entries })),
  fc.array(anyEntry.map(({ id }) => id)).map((drop) => ({ drop })),
);

/** A plain list: what is there is replaced where it stands, what is new comes before the first that is older. */
function putAll(list: readonly HistoryEntry[], entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const replaced = list.map((other) => entries.find(({ id }) => id === other.id) ?? other);
  return entries.filter((entry) => !replaced.includes(entry)).reduce(insert, replaced);
}

function insert(list: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const at = list.findIndex(
    (other) => other.lastAt < entry.lastAt || (other.lastAt === entry.lastAt && other.id > entry.id),
  );
  return list.toSpliced(at < 0 ? list.length : at, 0, entry);
}

test('holds what a plain list would hold after the same changes, and counts it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let index = EMPTY_INDEX;
      let expected: readonly HistoryEntry[] = [];
      for (const step of steps) {
        if ('put' in step) {
          index = putEntries(index, step.put);
          expected = putAll(expected, step.put);
        } else {
          index = dropEntries(index, new Set(step.drop));
          expected = expected.filter(({ id }) => !step.drop.includes(id));
        }
      }
      expect(all(index)).toEqual(expected);
      expect(index.size).toBe(expected.length);
      const labels = sumCounts(
        index.chunks.map(({ counts }) => counts),
        'label',
      );
      for (const { value, count } of labels)
        expect(count).toBe(expected.filter((entry) => entry.labels.includes(value)).length);
    }),
  );
});

test('what is put into a new index stands newest first', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const times = all(putEntries(EMPTY_INDEX, entries)).map(({ lastAt }) => lastAt);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }),
  );
});

const MANY = Array.from({ length: 5_000 }, (_, at) => ({
  ...ENTRY,
  id: String(at).padStart(5, '0'),
  lastAt: 1e12 - at,
}));
const index = appendEntries(appendEntries(EMPTY_INDEX, MANY.slice(0, 1_234)), MANY.slice(1_234));

test('batches of a history stand one after the other', () => {
  expect(all(index)).toEqual(MANY);
});

test('one that is copied again stays where it stands, and the rest is not touched', () => {
  const again = { ...MANY[3_000], lastAt: 2e12 } as HistoryEntry;
  const next = putEntries(index, [again]);
  expect(all(next)).toEqual(MANY.map((entry) => (entry.id === again.id ? again : entry)));
  const kept = next.chunks.filter((chunk) => index.chunks.includes(chunk));
  expect(kept).toHaveLength(index.chunks.length - 1);
});

test('one that was deleted comes back to its place', () => {
  const without = dropEntries(index, new Set(['03000', '00001', '04999']));
  expect(without.size).toBe(MANY.length - 3);
  const gone = [MANY[4_999], MANY[1], MANY[3_000]] as HistoryEntry[];
  expect(ids(putEntries(without, gone))).toEqual(ids(index));
});

test('a changed note is found from then on, and the old one no more', () => {
  const changed = { ...MANY[4_999], note: 'unheard of' } as HistoryEntry;
  const next = putEntries(index, [changed]);
  expect(foundEntries(searchHistory(next, 'unheard'), NO_FILTER)).toEqual([changed]);
  const back = putEntries(next, [MANY[4_999] as HistoryEntry]);
  expect(foundEntries(searchHistory(back, 'unheard'), NO_FILTER)).toEqual([]);
  expect(ids(back)).toEqual(ids(index));
});

test('what is older than all stands at the end', () => {
  expect(ids(putEntries(index, [{ ...ENTRY, id: 'old', lastAt: 0 }])).at(-1)).toBe('old');
});

test('the values of a field, most frequent first', () => {
  const { chunks } = putEntries(EMPTY_INDEX, [
    { ...ENTRY, id: '1', labels: ['a', 'b', 'b'] },
    { ...ENTRY, id: '2', labels: ['b'], url: 'https://a.jp/?utm_source=my%20mail' },
  ]);
  const counts = chunks.map((chunk) => chunk.counts);
  expect(sumCounts(counts, 'label')).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
  ]);
  expect(sumCounts(counts, 'source').map(({ value }) => value)).toEqual(['line', 'my mail']);
  expect(sumCounts(counts, 'preset')).toEqual([]);
});
