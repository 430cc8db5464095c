import { CHUNK, inChunks } from '@/components/hooks/library/chunks';
import { transact } from '@/components/hooks/library/database';
import { tellHistory } from '@/components/hooks/library/history-feed';
import {
  beginWork,
  dropEntries,
  eachEntry,
  findRows,
  HISTORY_TABLES,
  putEntries,
} from '@/components/hooks/library/history-rows';
import { newId } from '@/components/hooks/library/new-id';
import type { Change, Database, StoredEntry } from '@/components/hooks/library/schema';
import { type AddChanges, recordStep } from '@/components/hooks/library/step-record';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { storeCounts } from '@/components/hooks/library/value-counts';
import { fits } from '@/lib/library/fits';
import { type Copied, firstCopy } from '@/lib/library/history-entry';
import { DEFAULT_SETTINGS, type HistoryEntry } from '@/lib/library/library';
import { fail, type Result } from '@/lib/result';

/**
 * Keeps a link that was copied: a new one, or one time more of one that is there. Nothing is kept where the person has
 * switched the history off, nor of a link that is longer than any that a form can build: `entry` is undefined then.
 */
export async function noteCopied(
  copied: Copied,
  now = Date.now(),
): Promise<Result<{ entry: HistoryEntry | undefined }, StoreTrouble>> {
  const noted = await transact('rw', ['history', 'values', 'settings'], async (database) => {
    const setting = await database.settings.get('keepHistory');
    const entry = firstCopy(copied, newId(), now);
    const isKept = (setting?.value ?? DEFAULT_SETTINGS.keepHistory) && fits('history', entry);
    if (!isKept) return { ok: true as const, entry: undefined };
    const work = await beginWork(database, 1);
    const [change] = await putEntries(work, [entry]);
    await storeCounts(database, work.counts);
    return { ok: true as const, entry: change?.after };
  });
  if (noted.ok && noted.entry !== undefined) tellHistory([noted.entry.id]);
  return noted;
}

type ChangedEntry = Result<{ entry: HistoryEntry }, StoreTrouble | { code: 'gone' }>;

/** Changes what the person wrote beside a link. */
export async function changeEntry(
  id: string,
  patch: Partial<Pick<HistoryEntry, 'note' | 'labels'>>,
): Promise<ChangedEntry> {
  const changed = await transact('rw', ['history'], async (database): Promise<ChangedEntry> => {
    const entry = await database.history.get(id);
    if (entry === undefined) return fail({ code: 'gone' as const });
    const next = { ...entry, ...patch };
    if (!fits('history', next)) return fail({ code: 'too_large' as const });
    await database.history.put(next);
    return { ok: true as const, entry: next };
  });
  if (changed.ok) tellHistory([id]);
  return changed;
}

/** Deletes entries, as one step that can be undone. */
export async function deleteEntries(
  ids: readonly string[],
  now = Date.now(),
): Promise<Result<{ count: number }, StoreTrouble>> {
  const deleted = await removeEntries(ids, now);
  if (deleted.ok && deleted.count > 0) tellHistory(ids.length > CHUNK ? 'all' : ids);
  return deleted;
}

/** Deletes the whole history, as one step that can be undone. */
export async function clearHistory(now = Date.now()): Promise<Result<{ count: number }, StoreTrouble>> {
  const cleared = await removeEntries('all', now);
  if (cleared.ok && cleared.count > 0) tellHistory('all');
  return cleared;
}

async function removeEntries(
  ids: readonly string[] | 'all',
  at: number,
): Promise<Result<{ count: number }, StoreTrouble>> {
  const remove = () =>
    transact('rw', HISTORY_TABLES, async (database) => {
      const what = ids === 'all' ? 'clear_history' : 'delete_history';
      const count = await recordStep(database, { what, name: '', at }, (add) =>
        ids === 'all' ? removeAll(database, add) : removeSome(database, ids, add),
      );
      return { ok: true as const, count };
    });
  const removed = await remove();
  if (removed.ok || removed.error.code !== 'full') return removed;
  // Deleting is how people make room: what older steps hold is given up for it.
  const freed = await transact('rw', ['steps', 'changes'], async ({ steps, changes }) => {
    await steps.clear();
    await changes.clear();
    return { ok: true as const };
  });
  return freed.ok ? remove() : removed;
}

async function removeAll(database: Database, add: AddChanges): Promise<void> {
  await eachEntry(database, (rows) => add('history', rows.map(asGone)));
  await database.history.clear();
  await database.values.clear();
}

async function removeSome(database: Database, ids: readonly string[], add: AddChanges): Promise<void> {
  const work = await beginWork(database, ids.length);
  for (const chunk of inChunks(ids)) {
    const rows = (await findRows(work, chunk)).filter((row) => row !== undefined);
    await add('history', rows.map(asGone));
    await dropEntries(work, rows);
  }
  await storeCounts(database, work.counts);
}

function asGone(before: StoredEntry): Change<StoredEntry> {
  return { before };
}
