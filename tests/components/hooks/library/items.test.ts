// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/components/hooks/library/database';
import { deleteItems, readItem, saveItem, useItems } from '@/components/hooks/library/items';
import { LIMITS } from '@/lib/library/limits';
import { anotherTab, convention, emptyDevice, expectOk, preset } from '@/tests/support/library-store';

beforeEach(emptyDevice);

test('a preset is saved with the time and the next revision', async () => {
  const { item } = expectOk(await saveItem('presets', preset(), undefined, 50));
  expect(item).toEqual({ ...preset(), changedAt: 50, revision: 1 });
  expect(expectOk(await readItem('presets', 'p1')).item).toEqual(item);
  const { item: again } = expectOk(await saveItem('presets', { ...item, name: 'Summer' }, undefined, 60));
  expect(again).toMatchObject({ name: 'Summer', createdAt: 1, changedAt: 60, revision: 2 });
});

test('the later of two that edit the same is told, sees both, and can still save', async () => {
  const { item } = expectOk(await saveItem('presets', preset()));
  const theirs = expectOk(await saveItem('presets', { ...item, name: 'Theirs' })).item;
  const mine = { ...item, name: 'Mine' };
  expect(await saveItem('presets', mine)).toEqual({
    ok: false,
    error: { code: 'changed_elsewhere', theirs },
  });
  expect(expectOk(await readItem('presets', 'p1')).item).toEqual(theirs);
  const saved = expectOk(await saveItem('presets', { ...mine, revision: theirs.revision }));
  expect(saved.item).toMatchObject({ name: 'Mine', revision: 3 });
});

test('what was deleted meanwhile is told, and is saved as new with the revision 0', async () => {
  const { item } = expectOk(await saveItem('conventions', convention()));
  await deleteItems('conventions', ['c1']);
  expect(await saveItem('conventions', item)).toEqual({
    ok: false,
    error: { code: 'changed_elsewhere', theirs: undefined },
  });
  expect(expectOk(await saveItem('conventions', { ...item, revision: 0 })).item.revision).toBe(1);
});

test('nothing new is saved over what another has saved under its id', async () => {
  await saveItem('presets', preset());
  expect((await saveItem('presets', preset({ name: 'Other' }))).ok).toBe(false);
});

test('ids that are gone do not count', async () => {
  await saveItem('presets', preset());
  expect(await deleteItems('presets', ['p1', 'nothing'])).toEqual({ ok: true, count: 1 });
  expect(await deleteItems('presets', ['p1'])).toEqual({ ok: true, count: 0 });
});

test('lists follow what this tab and others change', async () => {
  const { result } = renderHook(() => useItems('presets'));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toEqual([]));
  await saveItem('presets', preset());
  await waitFor(() => expect(result.current).toHaveLength(1));
  const other = await anotherTab();
  await other.saveItem('presets', preset({ id: 'p2', name: 'Other' }));
  await waitFor(() => expect(result.current?.map(({ name }) => name)).toEqual(['Spring', 'Other']));
  await other.deleteItems('presets', ['p1']);
  await waitFor(() => expect(result.current?.map(({ name }) => name)).toEqual(['Other']));
});

test('what could not be read back from a backup is not saved', async () => {
  const tooLarge = { ok: false, error: { code: 'too_large' } };
  expect(await saveItem('presets', preset({ name: 'a'.repeat(LIMITS.name + 1) }))).toEqual(tooLarge);
  const pairs = Array.from({ length: LIMITS.pairs + 1 }, () => ({ source: 'a', medium: 'b' }));
  expect(await saveItem('conventions', convention({ pairs }))).toEqual(tooLarge);
  expect(expectOk(await readItem('presets', 'p1')).item).toBeUndefined();

  const { database } = expectOk(await openDatabase());
  const full = Array.from({ length: LIMITS.conventions }, (_, at) => convention({ id: `c${at}` }));
  await database.conventions.bulkPut(full);
  expect(await saveItem('conventions', convention({ id: 'more' }))).toEqual(tooLarge);
  expect((await saveItem('conventions', convention({ id: 'c7', name: 'Changed' }))).ok).toBe(true);
});
