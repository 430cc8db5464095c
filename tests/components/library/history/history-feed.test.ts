// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { changeEntry, deleteEntries, noteCopied } from '@/components/hooks/library/history';
import { tellHistory } from '@/components/hooks/library/history-feed';
import { loadHistory } from '@/components/hooks/library/history-reading';
import { writeLibrary } from '@/components/hooks/library/whole';
import { useHistoryIndex } from '@/components/library/history/history-feed';
import { firstCopy } from '@/lib/library/history-entry';
import { EMPTY_LIBRARY } from '@/lib/library/library';
import { emptyDevice, expectOk, link } from '@/tests/support/library-store';

beforeEach(emptyDevice);

/** More than is read in two batches. */
const MANY = 2_300;

const copied = (path: string) => ({ url: link(path), preset: '', platform: '' });

test('what is copied, changed and deleted while the history is read anew stays so', async () => {
  const history = Array.from({ length: MANY }, (_, at) => firstCopy(copied(`${at}`), `e${at}`, at + 1));
  expectOk(await writeLibrary(EMPTY_LIBRARY, { ...EMPTY_LIBRARY, history }, 'import'));
  const { result } = renderHook(() => useHistoryIndex());
  await waitFor(() => expect(result.current).toMatchObject({ state: 'ready', index: { size: MANY } }));

  tellHistory('all');
  const { entry } = expectOk(await noteCopied(copied('new'), MANY + 9));
  await changeEntry(`e${MANY - 1}`, { note: 'changed' });
  await deleteEntries([`e${MANY - 2}`]);
  // What is asked for now is answered after all that was asked for before.
  expectOk(await loadHistory(() => true));
  await waitFor(() => expect(result.current.index.size).toBe(MANY));
  const all = result.current.index.chunks.flatMap(({ entries }) => entries);
  expect(all.slice(0, 3)).toMatchObject([{ id: entry?.id }, { note: 'changed' }, { id: `e${MANY - 3}` }]);
});
