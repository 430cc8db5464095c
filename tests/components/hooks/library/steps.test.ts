// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeEntry, clearHistory, deleteEntries, noteCopied } from '@/components/hooks/library/history';
import { deleteItems, readItem, saveItem } from '@/components/hooks/library/items';
import { MOST_STEPS } from '@/components/hooks/library/step-record';
import { undoStep, useLastStep } from '@/components/hooks/library/steps';
import { liveStore, useLive } from '@/components/hooks/library/use-live';
import { addKnownValue } from '@/components/hooks/library/values';
import { readLibrary, writeLibrary } from '@/components/hooks/library/whole';
import { EMPTY_LIBRARY, type Library } from '@/lib/library/library';
import { anotherTab, emptyDevice, expectOk, link, preset, usedValues } from '@/tests/support/library-store';

beforeEach(emptyDevice);

const library = async (): Promise<Library> => expectOk(await readLibrary()).library;

async function note(count: number, first = 0): Promise<void> {
  for (let at = first; at < first + count; at += 1) {
    expectOk(await noteCopied({ url: link(String(at)), preset: '', platform: '' }, at + 1));
  }
}

async function lastStep() {
  const { result, unmount } = renderHook(() => useLastStep());
  await waitFor(() => expect(result.current).toBeDefined());
  const step = result.current;
  unmount();
  if (step === undefined) throw new Error('There is no step.');
  return step;
}

test('a deleted preset comes back as it was', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  await deleteItems('presets', ['p1'], 70);
  const step = await lastStep();
  expect(step).toMatchObject({ what: 'delete_presets', count: 1, name: 'Spring', at: 70 });
  expect(await undoStep(step.id)).toEqual({ ok: true, left: 0 });
  expect(expectOk(await readItem('presets', 'p1')).item).toEqual(item);
});

test('several have no name; a change can be a step as well', async () => {
  await saveItem('presets', preset());
  const { item } = expectOk(await saveItem('presets', preset({ id: 'p2', name: 'Other' })));
  expectOk(await saveItem('presets', { ...item, name: 'Renamed' }, 'change_presets'));
  expect(await lastStep()).toMatchObject({ what: 'change_presets', name: 'Renamed' });
  await undoStep((await lastStep()).id);
  expect((await library()).presets.map(({ name }) => name)).toEqual(['Spring', 'Other']);
  await deleteItems('presets', ['p1', 'p2']);
  expect(await lastStep()).toMatchObject({ count: 2, name: '' });
});

test('what was changed since is left alone, and counted', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  await saveItem('presets', preset({ id: 'p2' }));
  await deleteItems('presets', ['p1', 'p2']);
  const step = await lastStep();
  await saveItem('presets', { ...item, name: 'Made anew', revision: 0 });
  expect(await undoStep(step.id)).toEqual({ ok: true, left: 1 });
  expect((await library()).presets.map(({ name }) => name).sort()).toEqual(['Made anew', 'Spring']);
});

test('a cleared history comes back whole, with its values', async () => {
  await note(30);
  const before = await library();
  await clearHistory();
  expect((await library()).history).toEqual([]);
  expect(await usedValues()).toEqual([]);
  const step = await lastStep();
  expect(step).toMatchObject({ what: 'clear_history', count: 30 });
  expect(await undoStep(step.id)).toEqual({ ok: true, left: 0 });
  expect(await library()).toEqual(before);
  expect(await usedValues()).toContain('utm_source=line');
});

test('a link that was copied again after it was deleted keeps both counts, and its note', async () => {
  await note(1);
  const [entry] = (await library()).history;
  await changeEntry(entry?.id ?? '', { note: 'mine' });
  await deleteEntries([entry?.id ?? '']);
  const step = await lastStep();
  await noteCopied({ url: link('0'), preset: 'Later', platform: '' }, 100);
  expect(await undoStep(step.id)).toEqual({ ok: true, left: 0 });
  expect((await library()).history).toMatchObject([
    { times: 2, firstAt: 1, lastAt: 100, note: 'mine', preset: 'Later' },
  ]);
});

test('a step is undone once, also from another tab, and outlives the page', async () => {
  await saveItem('presets', preset());
  await deleteItems('presets', ['p1']);
  const { id } = await lastStep();
  const other = await anotherTab();
  expect(await other.undoStep(id)).toEqual({ ok: true, left: 0 });
  expect(await undoStep(id)).toEqual({ ok: true, left: 0 });
  expect((await library()).presets).toHaveLength(1);
});

test('the oldest steps are forgotten', async () => {
  for (let at = 0; at <= MOST_STEPS; at += 1) {
    await saveItem('presets', preset({ id: `p${at}` }));
    await deleteItems('presets', [`p${at}`]);
  }
  const { id } = await lastStep();
  await undoStep(id - MOST_STEPS);
  expect((await library()).presets).toEqual([]);
  await undoStep(id - MOST_STEPS + 1);
  expect((await library()).presets.map((item) => item.id)).toEqual(['p1']);
});

test('an import is one step: all of it goes, and what it replaced is back', async () => {
  await note(2);
  expectOk(await saveItem('presets', preset()));
  const before = await library();
  const next: Library = {
    ...before,
    presets: [...before.presets.map((item) => ({ ...item, name: 'Theirs' })), preset({ id: 'new' })],
    history: before.history.slice(1),
    settings: { ...before.settings, theme: 'dark', keepHistory: false },
  };
  expect(await writeLibrary(before, next, 'import', 9)).toEqual({ ok: true, count: 5 });
  expect(localStorage.getItem('utmost.theme')).toBe('dark');
  expect((await library()).presets.map(({ name }) => name).sort()).toEqual(['Spring', 'Theirs']);
  const step = await lastStep();
  expect(step).toMatchObject({ what: 'import', count: 5, at: 9 });
  await undoStep(step.id);
  const after = await library();
  expect(after).toEqual({ ...before, presets: before.presets.map((item) => ({ ...item, revision: 3 })) });
  expect(localStorage.getItem('utmost.theme')).toBeNull();
});

const known = liveStore(async (database) => (await database.known.toArray()).map(({ value }) => value), []);

test('deleting everything forgets what is known as well, and its undo in another tab brings it back', async () => {
  await note(1);
  for (const value of ['mixi', 'line']) expectOk(await addKnownValue('utm_source', value));
  const before = await library();
  const { result } = renderHook(() => useLive(known));
  await waitFor(() => expect(result.current).toEqual(['line', 'mixi']));
  expect(await writeLibrary(before, EMPTY_LIBRARY, 'delete_all')).toEqual({ ok: true, count: 3 });
  await waitFor(() => expect(result.current).toEqual([]));
  expect(await library()).toEqual(EMPTY_LIBRARY);
  const other = await anotherTab();
  expect(await other.undoStep((await lastStep()).id)).toEqual({ ok: true, left: 0 });
  await waitFor(() => expect(result.current).toEqual(['line', 'mixi']));
  expect(await library()).toEqual(before);
});

test('a value that is known again when it comes back was not changed', async () => {
  expectOk(await addKnownValue('utm_source', 'line'));
  await writeLibrary(await library(), EMPTY_LIBRARY, 'delete_all');
  expectOk(await addKnownValue('utm_source', 'line'));
  expect(await undoStep((await lastStep()).id)).toEqual({ ok: true, left: 0 });
  expect((await library()).known).toEqual([{ param: 'utm_source', value: 'line' }]);
});

test('undoing an import leaves known what was known before it', async () => {
  const read = await library();
  expectOk(await addKnownValue('utm_source', 'line'));
  const values = ['line', 'mixi'].map((value) => ({ param: 'utm_source' as const, value }));
  expect(await writeLibrary(read, { ...read, known: values }, 'import')).toEqual({ ok: true, count: 1 });
  expect((await library()).known).toEqual(values);
  await undoStep((await lastStep()).id);
  expect((await library()).known).toEqual(values.slice(0, 1));
});

test('on a full device, deleting gives up what older steps hold', async () => {
  await note(3);
  await saveItem('presets', preset());
  await deleteItems('presets', ['p1']);
  const older = await lastStep();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await clearHistory()).toEqual({ ok: true, count: 3 });
  await undoStep((await lastStep()).id);
  expect((await library()).history).toHaveLength(3);
  await undoStep(older.id);
  expect((await library()).presets).toEqual([]);
});

test('a restore over links that are there under other ids is undone to the letter', async () => {
  await note(3);
  const before = await library();
  const theirs = before.history.map((entry, at) => ({
    ...entry,
    id: `theirs${at}`,
    times: 5,
    note: 'theirs',
  }));
  expectOk(await writeLibrary(before, { ...before, history: theirs }, 'restore'));
  expect((await library()).history).toEqual(theirs);
  expect(await undoStep((await lastStep()).id)).toEqual({ ok: true, left: 0 });
  expect(await library()).toEqual(before);
});

test('a tab that saw what an undo took back is told, whatever was saved since', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  const seen = expectOk(await saveItem('presets', { ...item, name: 'Seen' }, 'change_presets')).item;
  await undoStep((await lastStep()).id);
  const [back] = (await library()).presets;
  expect(back).toMatchObject({ name: 'Spring', changedAt: item.changedAt });
  expectOk(await saveItem('presets', { ...preset(back), name: 'Saved meanwhile' }));
  expect(await saveItem('presets', { ...seen, name: 'Late' })).toMatchObject({
    ok: false,
    error: { code: 'changed_elsewhere', theirs: { name: 'Saved meanwhile' } },
  });
});

test('changes are undone one after the other', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  const second = expectOk(await saveItem('presets', { ...item, name: 'Second' }, 'change_presets')).item;
  expectOk(await saveItem('presets', { ...second, name: 'Third' }, 'change_presets'));
  for (const name of ['Second', 'Spring']) {
    expect(await undoStep((await lastStep()).id)).toEqual({ ok: true, left: 0 });
    expect((await library()).presets).toMatchObject([{ name }]);
  }
});
