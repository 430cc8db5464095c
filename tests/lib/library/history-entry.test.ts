import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCopy, joinEntries } from '@/lib/library/history-entry';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';

const entry = (fields: Partial<HistoryEntry>): HistoryEntry => ({
  ...firstCopy({ url: 'https://a.jp/', preset: '', platform: '' }, 'a', 10),
  ...fields,
});

test('a first copy is counted once', () => {
  expect(firstCopy({ url: 'https://a.jp/', preset: 'Spring', platform: 'line' }, 'id', 7)).toEqual({
    id: 'id',
    url: 'https://a.jp/',
    firstAt: 7,
    lastAt: 7,
    times: 1,
    preset: 'Spring',
    platform: 'line',
    note: '',
    labels: [],
  });
});

test('two of one link are both counted; the later one says what it was made from, where it knows', () => {
  const early = entry({
    firstAt: 1,
    lastAt: 5,
    times: 2,
    preset: 'Old',
    platform: 'line',
    note: 'one',
    labels: ['x', 'y'],
  });
  const late = entry({
    id: 'b',
    firstAt: 3,
    lastAt: 9,
    times: 3,
    preset: 'New',
    note: 'two',
    labels: ['y', 'z'],
  });
  expect(joinEntries(early, late)).toEqual({
    id: 'a',
    url: 'https://a.jp/',
    firstAt: 1,
    lastAt: 9,
    times: 5,
    preset: 'New',
    platform: 'line',
    note: 'one\ntwo',
    labels: ['x', 'y', 'z'],
  });
  expect(joinEntries(late, early)).toEqual({ ...joinEntries(early, late), id: 'b' });
});

test('a note that is the same, or empty, is not doubled', () => {
  expect(joinEntries(entry({ note: 'same' }), entry({ note: 'same' })).note).toBe('same');
  expect(joinEntries(entry({ note: '' }), entry({ note: 'only' })).note).toBe('only');
});

const entries = fc.record({
  firstAt: fc.nat(),
  lastAt: fc.nat(),
  times: fc.nat(LIMITS.count / 2),
  note: fc.string(),
  labels: fc.array(fc.string()),
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(entries, entries, (one, other) => {
      const joined = joinEntries(entry(one), entry(other));
      expect(joined.times).toBe(one.times + other.times);
      expect(joined.note).toContain(one.note);
      expect(joined.note).toContain(other.note);
      expect(new Set(joined.labels)).toEqual(new Set([...one.labels, ...other.labels]));
    }),
  );
});
