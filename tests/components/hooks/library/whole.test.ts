// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { CHUNK } from '@/components/hooks/library/chunks';
import { openDatabase } from '@/components/hooks/library/database';
import { clearHistory, deleteEntries, noteCopied } from '@/components/hooks/library/history';
import { saveItem } from '@/components/hooks/library/items';
import { undoStep } from '@/components/hooks/library/steps';
import { addKnownValue } from '@/components/hooks/library/values';
import { readLibrary, writeLibrary } from '@/components/hooks/library/whole';
import { parseFile, serialiseFile } from '@/lib/library/file';
import { firstCopy } from '@/lib/library/history-entry';
import { EMPTY_LIBRARY, type Library } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { backupOf } from '@/lib/library/replace-library';
import { sortById } from '@/lib/library/sort-by-id';
import { anyLibrary } from '@/tests/support/library-arbitraries';
import { convention, emptyDevice, expectOk, link, preset, usedValues } from '@/tests/support/library-store';

beforeEach(emptyDevice);

const library = async (): Promise<Library> => expectOk(await readLibrary()).library;

const entries = (count: number, name = 'e') =>
  Array.from({ length: count }, (_, at) =>
    firstCopy(
      { url: link(`${name}${at}`, 'line', `c${at}`), preset: '', platform: '' },
      `${name}${at}`,
      count - at,
    ),
  );

async function lastStep(): Promise<number> {
  const { database } = expectOk(await openDatabase());
  return (await database.steps.orderBy(':id').last())?.id ?? 0;
}

test('what is restored on another device equals what was saved', async () => {
  await saveItem('presets', preset({ starred: true, conventions: ['c1'] }));
  await saveItem('conventions', convention());
  await noteCopied({ url: link('a'), preset: 'Spring', platform: 'line' }, 5);
  await noteCopied({ url: link('b'), preset: '', platform: '' }, 9);
  for (const value of ['mixi', 'line']) await addKnownValue('utm_source', value);
  const saved = await library();
  expect(saved.known.map(({ value }) => value)).toEqual(['line', 'mixi']);
  await emptyDevice();
  expect(await library()).toEqual(EMPTY_LIBRARY);
  expectOk(await writeLibrary(await library(), saved, 'restore'));
  expect(await library()).toEqual(saved);
});

test('a large history is written, deleted, cleared and brought back, with its values', async () => {
  const large: Library = { ...EMPTY_LIBRARY, history: entries(2 * CHUNK + 5) };
  expect(await writeLibrary(EMPTY_LIBRARY, large, 'import')).toEqual({ ok: true, count: 2 * CHUNK + 5 });
  const whole = await library();
  expect(whole.history).toEqual(large.history);
  const values = (await usedValues()).length;

  const some = large.history.slice(0, CHUNK + 3).map(({ id }) => id);
  expect(await deleteEntries(some)).toEqual({ ok: true, count: CHUNK + 3 });
  expect(await usedValues()).toHaveLength(values - CHUNK - 3);
  expect(await undoStep(await lastStep())).toEqual({ ok: true, left: 0 });
  expect(await clearHistory()).toEqual({ ok: true, count: 2 * CHUNK + 5 });
  expect(await usedValues()).toHaveLength(0);
  expect(await undoStep(await lastStep())).toEqual({ ok: true, left: 0 });
  expect(await library()).toEqual(whole);
  expect(await usedValues()).toHaveLength(values);
});

test('nothing is written where another tab has changed the same since it was read', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  const read = await library();
  await saveItem('presets', { ...item, name: 'Changed elsewhere' });
  const next = { ...read, presets: [], conventions: [convention()] };
  expect(await writeLibrary(read, next, 'import')).toEqual({
    ok: false,
    error: { code: 'changed_elsewhere' },
  });
  expect((await library()).conventions).toEqual([]);
});

test('what another tab has added since it was read stays', async () => {
  const read = await library();
  await saveItem('presets', preset());
  expectOk(await writeLibrary(read, { ...read, conventions: [convention({ revision: 1 })] }, 'import'));
  expect(await library()).toMatchObject({ presets: [{ id: 'p1' }], conventions: [{ id: 'c1' }] });
});

test('a tab that edits what an import replaced is told', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  const read = await library();
  expectOk(await writeLibrary(read, { ...read, presets: [{ ...item, name: 'Theirs' }] }, 'import'));
  expect(await saveItem('presets', { ...item, name: 'Mine' })).toMatchObject({
    ok: false,
    error: { code: 'changed_elsewhere', theirs: { name: 'Theirs' } },
  });
});

test('a link that stands there under another id is joined, and parted by the undo', async () => {
  await noteCopied({ url: link('a'), preset: 'Mine', platform: '' }, 5);
  const read = await library();
  const theirs = { ...firstCopy({ url: link('a'), preset: 'Theirs', platform: '' }, 'theirs', 9), note: 'n' };
  expectOk(await writeLibrary(read, { ...read, history: [...read.history, theirs] }, 'import'));
  expect((await library()).history).toMatchObject([
    { times: 2, firstAt: 5, lastAt: 9, preset: 'Theirs', note: 'n' },
  ]);
  await undoStep(await lastStep());
  expect(await library()).toEqual(read);
});

test('nothing that differs is no step', async () => {
  await saveItem('presets', preset());
  const read = await library();
  const before = await lastStep();
  expect(await writeLibrary(read, structuredClone(read), 'restore')).toEqual({ ok: true, count: 0 });
  expect(await lastStep()).toBe(before);
});

test('more than a backup could hold is not written', async () => {
  const history = new Array(LIMITS.history + 1);
  expect(await writeLibrary(EMPTY_LIBRARY, { ...EMPTY_LIBRARY, history }, 'import')).toEqual({
    ok: false,
    error: { code: 'too_large' },
  });
});

test('whatever a library holds, what is restored equals what was saved', async () => {
  const runs = { numRuns: Math.min(20, fc.readConfigureGlobal().numRuns ?? 20) };
  await fc.assert(
    fc.asyncProperty(anyLibrary, anyLibrary, async (mine, theirs) => {
      await emptyDevice();
      expectOk(await writeLibrary(EMPTY_LIBRARY, mine, 'restore'));
      const saved = await library();
      const file = serialiseFile({ kind: 'library', ...saved });
      const read = expectOk(parseFile(file));
      const restored = backupOf(read.part) ?? EMPTY_LIBRARY;

      // Over itself: nothing. Over another library: all of it is as it was, and can be taken back.
      expect(await writeLibrary(saved, restored, 'restore')).toEqual({ ok: true, count: 0 });
      const between = { ...theirs, settings: saved.settings };
      expectOk(await writeLibrary(saved, between, 'restore'));
      const other = await library();
      const { count } = expectOk(await writeLibrary(other, restored, 'restore'));
      expect(unnumbered(await library())).toEqual(unnumbered(saved));
      if (count > 0) expect(await undoStep(await lastStep())).toEqual({ ok: true, left: 0 });
      expect(unnumbered(await library())).toEqual(unnumbered(other));

      await emptyDevice();
      expectOk(await writeLibrary(EMPTY_LIBRARY, restored, 'restore'));
      expect(unordered(await library())).toEqual(unordered(saved));
    }),
    runs,
  );
});

/** Things of the same time stand in the order in which they were read. */
function unordered({ history, ...rest }: Library): Library {
  return { ...rest, history: sortById(history) };
}

/** A restore counts what it replaces as saved once more, for the tabs that have it open. */
function unnumbered({ presets, conventions, ...rest }: Library) {
  const plain = (items: readonly { readonly revision: number }[]) =>
    items.map(({ revision: _revision, ...item }) => item);
  return {
    ...unordered({ presets, conventions, ...rest }),
    presets: plain(presets),
    conventions: plain(conventions),
  };
}
