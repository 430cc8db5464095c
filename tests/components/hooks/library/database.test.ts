// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '@/components/hooks/library/database';
import { useHasLibrary } from '@/components/hooks/library/has-library';
import { deleteItems, saveItem, useItems } from '@/components/hooks/library/items';
import { changeSettings, useSettings } from '@/components/hooks/library/settings';
import { useStoreStatus } from '@/components/hooks/library/status';
import { asTrouble } from '@/components/hooks/library/store-trouble';
import { DEFAULT_SETTINGS } from '@/lib/library/library';
import { anotherTab, emptyDevice, expectOk, preset } from '@/tests/support/library-store';

beforeEach(emptyDevice);
afterEach(() => vi.unstubAllGlobals());

/** Opens the database past Dexie, as another version of the page would. */
function openRaw(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('utmost', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('a database of a newer version is told, and left untouched', async () => {
  const newer = await openRaw(990, (database) => {
    database.createObjectStore('presets', { keyPath: 'id' }).put({ id: 'p1', shape: 'of the future' });
  });
  newer.close();
  const status = renderHook(() => useStoreStatus()).result;
  const items = renderHook(() => useItems('presets')).result;
  expect(await saveItem('presets', preset())).toEqual({ ok: false, error: { code: 'newer' } });
  await waitFor(() => expect(status.current).toMatchObject({ state: 'trouble', trouble: { code: 'newer' } }));
  expect(items.current).toEqual([]);

  const after = await openRaw();
  expect(after.version).toBe(990);
  expect([...after.objectStoreNames]).toEqual(['presets']);
  const row = await new Promise((resolve) => {
    const request = after.transaction('presets').objectStore('presets').get('p1');
    request.onsuccess = () => resolve(request.result);
  });
  expect(row).toEqual({ id: 'p1', shape: 'of the future' });
  after.close();
});

test('a page of an older version makes way, and is told', async () => {
  expectOk(await openDatabase());
  const status = renderHook(() => useStoreStatus()).result;
  await waitFor(() => expect(status.current.state).toBe('ready'));
  const newer = await openRaw(990);
  await waitFor(() => expect(status.current).toMatchObject({ state: 'trouble', trouble: { code: 'newer' } }));
  newer.close();
});

test('a tab that holds an older version open is told, and waited for', async () => {
  const older = await openRaw(1, (database) => database.createObjectStore('old'));
  const status = renderHook(() => useStoreStatus()).result;
  expect(await saveItem('presets', preset())).toEqual({ ok: false, error: { code: 'blocked' } });
  expect(status.current.trouble).toEqual({ code: 'blocked' });
  const items = renderHook(() => useItems('presets')).result;
  await waitFor(() => expect(items.current).toEqual([]));
  older.close();
  await waitFor(() => expect(status.current.state).toBe('ready'));
  expectOk(await saveItem('presets', preset()));
  await waitFor(() => expect(items.current).toHaveLength(1));
});

test('what is saved can be read where no space is left for a setting', async () => {
  await saveItem('presets', preset());
  localStorage.setItem('utmost.theme', 'dark');
  localStorage.setItem('utmost.unsaved', 'by a tab without the library');
  const later = await anotherTab();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(expectOk(await later.readItem('presets', 'p1')).item).toMatchObject({ name: 'Spring' });
  put.mockRestore();
  expect(localStorage.getItem('utmost.theme')).toBe('dark');
});

test('a browser that allows storage later is asked again', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const tab = await anotherTab();
  expect((await tab.saveItem('presets', preset())).ok).toBe(false);
  vi.unstubAllGlobals();
  expect((await tab.saveItem('presets', preset())).ok).toBe(true);
});

test('a browser that refuses to store is told, and all else goes on', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('No.', 'SecurityError');
    },
  });
  const tab = await anotherTab();
  const items = renderHook(() => tab.useItems('presets')).result;
  expect(await tab.saveItem('presets', preset())).toEqual({ ok: false, error: { code: 'unavailable' } });
  await waitFor(() => expect(items.current).toEqual([]));
  expect(await tab.changeSettings({ theme: 'dark' })).toEqual({ ok: false, error: { code: 'unavailable' } });
  expect(localStorage.getItem('utmost.theme')).toBe('dark');
  const settings = renderHook(() => tab.useSettings()).result;
  await waitFor(() => expect(settings.current).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' }));
});

test('a browser that knows no such storage is told', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const tab = await anotherTab();
  expect(await tab.deleteItems('presets', ['p1'])).toEqual({ ok: false, error: { code: 'unavailable' } });
});

test('what was stored while storage was closed wins once it is open again', async () => {
  await changeSettings({ theme: 'light' });
  vi.stubGlobal('indexedDB', undefined);
  await (await anotherTab()).changeSettings({ theme: 'dark' });
  vi.unstubAllGlobals();
  const later = await anotherTab();
  const { result } = renderHook(() => later.useSettings());
  await waitFor(() => expect(result.current.theme).toBe('dark'));
});

test('a device has a library once something was saved, and keeps the knowledge of it', async () => {
  const { result } = renderHook(() => useHasLibrary());
  expectOk(await openDatabase());
  expect(result.current).toBe(false);
  await saveItem('presets', preset());
  await waitFor(() => expect(result.current).toBe(true));
  localStorage.clear();
  const later = await anotherTab();
  renderHook(() => later.useItems('presets'));
  await waitFor(() => expect(result.current).toBe(true));
});

test('the browser is asked to keep the library at the first save, and not again', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist, persisted: async () => false } });
  const status = renderHook(() => useStoreStatus()).result;
  await waitFor(() => expect(status.current.persisted).toBe(false));
  const { item } = expectOk(await saveItem('presets', preset()));
  await waitFor(() => expect(status.current.persisted).toBe(true));
  await saveItem('presets', item);
  await deleteItems('presets', ['p1']);
  expect(persist).toHaveBeenCalledTimes(1);
});

const dexieError = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [dexieError('AbortError', new DOMException('', 'QuotaExceededError')), 'full'],
  [dexieError('OpenFailedError', new DOMException('', 'UnknownError')), 'unavailable'],
  [dexieError('DatabaseClosedError', dexieError('VersionError')), 'newer'],
  [dexieError('OpenFailedError', new DOMException('', 'QuotaExceededError')), 'full'],
  [new DOMException('', 'InvalidStateError'), 'unavailable'],
  [dexieError('ConstraintError'), 'failed'],
  ['a text', 'failed'],
] as const)('%s means %s', (error, code) => {
  expect(asTrouble(error)).toEqual({ code });
});

test('settings that are read where nothing is stored are those of the page', () => {
  localStorage.setItem('utmost.mode', 'guided');
  expect(renderHook(() => useSettings()).result.current.mode).toBe('guided');
});
