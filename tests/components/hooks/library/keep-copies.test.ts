// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type QueuedCopy, queueCopies, readQueue } from '@/components/hooks/copied-queue';
import { saveItem } from '@/components/hooks/library/items';
import { keepCopies } from '@/components/hooks/library/keep-copies';
import { emptyDevice, entryByUrl, expectOk, link, preset } from '@/tests/support/library-store';

beforeEach(emptyDevice);

const copy = (url: string, at: number, presetId = ''): QueuedCopy => ({
  url,
  platform: 'line',
  presetId,
  at,
});

test('what waits is kept with the time at which it was copied, and the name of its preset', async () => {
  expectOk(await saveItem('presets', preset({ id: 'p1', name: 'Spring' })));
  queueCopies([copy(link('a'), 10, 'p1'), copy(link('b'), 20, 'gone')]);
  await keepCopies();
  expect(await entryByUrl(link('a'))).toMatchObject({ firstAt: 10, preset: 'Spring', platform: 'line' });
  expect(await entryByUrl(link('b'))).toMatchObject({ firstAt: 20, preset: '' });
  expect(readQueue()).toEqual([]);
});

test('a copy is counted once, however often it is asked for at the same time', async () => {
  queueCopies([copy(link('a'), 10)]);
  await Promise.all([keepCopies(), keepCopies(), keepCopies()]);
  expect(await entryByUrl(link('a'))).toMatchObject({ times: 1 });
});

test('copies that could not wait are kept too', async () => {
  await keepCopies([copy(link('c'), 30)]);
  expect(await entryByUrl(link('c'))).toMatchObject({ firstAt: 30, times: 1 });
});
