import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile, serialiseFile } from '@/lib/library/file';
import { fits, hasRoom } from '@/lib/library/fits';
import { firstCopy, joinEntries } from '@/lib/library/history-entry';
import { EMPTY_LIBRARY, type HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { conventionOf } from '@/tests/support/convention';
import {
  anyConvention,
  anyHistoryEntry,
  anyKnownValue,
  anyPreset,
  LIBRARY_RUNS,
} from '@/tests/support/library-arbitraries';

const entry = firstCopy({ url: 'https://a.jp/', preset: '', platform: '' }, 'a', 1);
const long = (limit: number) => 'a'.repeat(limit + 1);
const labels = (count: number) => Array.from({ length: count }, (_, at) => `l${at}`);

test.each<[string, Partial<HistoryEntry>]>([
  ['a link that no form builds', { url: long(LIMITS.url) }],
  ['a note that is too long', { note: long(LIMITS.text) }],
  ['a label that is too long', { labels: [long(LIMITS.label)] }],
  ['too many labels', { labels: labels(LIMITS.labels + 1) }],
  ['a time that no calendar has', { lastAt: LIMITS.time + 1 }],
  ['a count that nobody reaches', { times: LIMITS.count + 1 }],
])('%s fits no library, and no backup with it is read', (_, part) => {
  const item = { ...entry, ...part };
  expect(fits('history', entry)).toBe(true);
  expect(fits('history', item)).toBe(false);
  const file = serialiseFile({ kind: 'library', ...EMPTY_LIBRARY, history: [item] });
  expect(parseFile(file)).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('what fits can be read back from a file', () => {
  fc.assert(
    fc.property(
      anyPreset,
      anyConvention,
      anyHistoryEntry,
      anyKnownValue,
      (preset, convention, kept, known) => {
        fc.pre(fits('presets', preset) && fits('conventions', convention) && fits('history', kept));
        fc.pre(fits('known', known));
        const part = {
          kind: 'library' as const,
          presets: [preset],
          conventions: [convention],
          history: [kept],
          known: [known],
        };
        expect(parseFile(serialiseFile(part))).toEqual({ ok: true, part, notices: [] });
      },
    ),
    LIBRARY_RUNS,
  );
});

test('a convention with a text that is too long does not fit', () => {
  expect(fits('conventions', conventionOf({ description: 'a'.repeat(LIMITS.text) }))).toBe(true);
  expect(fits('conventions', conventionOf({ description: long(LIMITS.text) }))).toBe(false);
});

test('a known value that is too long does not fit', () => {
  const known = (value: string) => ({ param: 'utm_source' as const, value });
  expect(fits('known', known('a'.repeat(LIMITS.value)))).toBe(true);
  expect(fits('known', known(long(LIMITS.value)))).toBe(false);
});

test('two entries of one link fit also as one', () => {
  const full = (id: string): HistoryEntry => ({
    ...entry,
    id,
    note: id.repeat(LIMITS.text),
    labels: labels(LIMITS.labels).map((label) => id + label),
    times: LIMITS.count,
  });
  const joined = joinEntries(full('a'), full('b'));
  expect(fits('history', joined)).toBe(true);
  expect(joined).toMatchObject({ times: LIMITS.count, note: full('a').note, labels: full('a').labels });
});

test('a library has room for as many things as can be read back', () => {
  expect(hasRoom(EMPTY_LIBRARY)).toBe(true);
  expect(hasRoom({ presets: [], conventions: [] })).toBe(true);
  const history = (count: number) => ({ ...EMPTY_LIBRARY, history: Array<HistoryEntry>(count).fill(entry) });
  expect(hasRoom(history(LIMITS.history))).toBe(true);
  expect(hasRoom(history(LIMITS.history + 1))).toBe(false);
});
