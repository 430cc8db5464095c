// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/components/hooks/library/database';
import { changeEntry, clearHistory, deleteEntries, noteCopied } from '@/components/hooks/library/history';
import { onHistoryChange } from '@/components/hooks/library/history-feed';
import { entriesByKey, loadHistory, readEntries } from '@/components/hooks/library/history-reading';
import { changeSettings } from '@/components/hooks/library/settings';
import { useLive } from '@/components/hooks/library/use-live';
import { addKnownValue, usedValues } from '@/components/hooks/library/values';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { linkKey } from '@/lib/library/link-key';
import { anotherTab, emptyDevice, entryByUrl, expectOk, link } from '@/tests/support/library-store';

beforeEach(emptyDevice);

const copied = (url: string) => ({ url, preset: '', platform: '' });
const note = async (url: string, at: number) =>
  expectOk(await noteCopied(copied(url), at)).entry as HistoryEntry;

async function all(): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  expectOk(await loadHistory((batch) => entries.push(...batch)));
  return entries;
}

test('a link is kept once, and counted each time', async () => {
  const url = link('a');
  const first = expectOk(await noteCopied({ url, preset: 'Spring', platform: 'line' }, 10)).entry;
  expect(first).toMatchObject({ url, firstAt: 10, lastAt: 10, times: 1, preset: 'Spring', platform: 'line' });
  await note(url, 20);
  expect(await entryByUrl(url)).toMatchObject({
    id: first?.id,
    firstAt: 10,
    lastAt: 20,
    times: 2,
    preset: 'Spring',
    platform: 'line',
  });
  expect(await entryByUrl(link('b'))).toBeUndefined();
});

test('links that differ in order or case alone are found by their key', async () => {
  await note('https://a.jp/?utm_source=LINE&b=1', 1);
  await note('https://a.jp/?b=1&utm_source=line', 2);
  await note('https://a.jp/?b=2&utm_source=line', 3);
  const { entries } = expectOk(await entriesByKey(linkKey('https://A.jp/?utm_source=line&b=1')));
  expect(entries.map(({ lastAt }) => lastAt).sort()).toEqual([1, 2]);
});

test('the newest come first, in batches, as long as they are wanted', async () => {
  for (let at = 1; at <= 230; at += 1) await note(link(String(at)), at);
  await note(link('7'), 500);
  const batches: number[][] = [];
  expectOk(await loadHistory((batch) => batches.push(batch.map(({ lastAt }) => lastAt))));
  expect(batches.map(({ length }) => length)).toEqual([100, 130]);
  expect(batches.flat()).toEqual(
    [500, ...Array.from({ length: 230 }, (_, index) => 230 - index)].filter((at) => at !== 7),
  );
  let seen = 0;
  expectOk(
    await loadHistory(() => {
      seen += 1;
      return false;
    }),
  );
  expect(seen).toBe(1);
});

test('nothing is kept where the history is switched off', async () => {
  await changeSettings({ keepHistory: false });
  expect(await noteCopied(copied(link('a')), 1)).toEqual({ ok: true, entry: undefined });
  expect(await all()).toEqual([]);
  await changeSettings({ keepHistory: true });
  await note(link('a'), 2);
  expect(await all()).toHaveLength(1);
});

test('notes and labels are kept beside a link, also when it is copied again', async () => {
  const { id } = await note(link('a'), 1);
  expectOk(await changeEntry(id, { note: 'for Mia', labels: ['spring'] }));
  await note(link('a'), 2);
  const { entries } = expectOk(await readEntries([id, 'gone']));
  expect(entries).toMatchObject([{ times: 2, note: 'for Mia', labels: ['spring'] }]);
  expect(await changeEntry('gone', { note: 'x' })).toEqual({ ok: false, error: { code: 'gone' } });
});

test('values are counted with the links that hold them, and no longer without', async () => {
  const values = renderHook(() => useLive(usedValues)).result;
  await note(link('a', 'line'), 1);
  await note(link('b', 'line'), 2);
  const { id } = await note(link('c', 'google'), 3);
  await note(link('c', 'google'), 4);
  await note(link('c', 'google'), 5);
  await waitFor(() =>
    expect(values.current?.utm_source).toEqual([
      ['google', 3],
      ['line', 2],
    ]),
  );
  await deleteEntries([id]);
  await waitFor(() => expect(values.current?.utm_source).toEqual([['line', 2]]));
  await clearHistory();
  await waitFor(() => expect(values.current).toEqual({}));
});

test('a value that was confirmed is remembered, once', async () => {
  const { database } = expectOk(await openDatabase());
  expectOk(await addKnownValue('utm_source', 'mixi'));
  expectOk(await addKnownValue('utm_source', 'mixi'));
  expect(await database.known.toArray()).toEqual([{ param: 'utm_source', value: 'mixi' }]);
  expect(await addKnownValue('utm_source', 'a'.repeat(LIMITS.value + 1))).toEqual({
    ok: false,
    error: { code: 'too_large' },
  });
});

test('all tabs are told which entries changed', async () => {
  const told: unknown[] = [];
  const stop = onHistoryChange((change) => told.push(change));
  const { id } = await note(link('a'), 1);
  await changeEntry(id, { note: 'x' });
  const other = await anotherTab();
  const { entry } = expectOk(await other.noteCopied(copied(link('b')), 2));
  await waitFor(() => expect(told).toEqual([[id], [id], [entry?.id]]));
  await other.clearHistory();
  await waitFor(() => expect(told.at(-1)).toBe('all'));
  stop();
});

test('deleting nothing is no step and tells nobody', async () => {
  const told: unknown[] = [];
  const stop = onHistoryChange((change) => told.push(change));
  expect(await deleteEntries(['gone'])).toEqual({ ok: true, count: 0 });
  expect(await clearHistory()).toEqual({ ok: true, count: 0 });
  expect(told).toEqual([]);
  stop();
});

test('what could not be read back from a backup is not kept', async () => {
  const endless = `https://a.jp/?q=${'a'.repeat(LIMITS.url)}`;
  expect(await noteCopied(copied(endless), 1)).toEqual({ ok: true, entry: undefined });
  const { id } = await note(link('a'), 1);
  expect(await changeEntry(id, { note: 'a'.repeat(LIMITS.text + 1) })).toEqual({
    ok: false,
    error: { code: 'too_large' },
  });
  expect(await all()).toMatchObject([{ id, note: '' }]);
});
