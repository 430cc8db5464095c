import { transact } from '@/components/hooks/library/database';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import type { HistoryEntry } from '@/lib/library/library';
import type { Result } from '@/lib/result';

/** The first batch fills a screen at once; the others are as large as can be read without a drawn frame missing. */
const FIRST_BATCH = 100;
const BATCH = 2_000;

/** The entries whose links have the same key (lib/library/link-key.ts). */
export function entriesByKey(
  key: string,
): Promise<Result<{ entries: readonly HistoryEntry[] }, StoreTrouble>> {
  return transact('r', ['history'], async (database) => ({
    ok: true as const,
    entries: await database.history.where('key').equals(key).toArray(),
  }));
}

/** Entries by their ids; those that are gone are missing. To follow `onHistoryChange`. */
export function readEntries(
  ids: readonly string[],
): Promise<Result<{ entries: readonly HistoryEntry[] }, StoreTrouble>> {
  return transact('r', ['history'], async (database) => ({
    ok: true as const,
    entries: (await database.history.bulkGet([...ids])).filter((row) => row !== undefined),
  }));
}

/**
 * Reads the whole history, newest first, in batches; ends early when `onBatch` gives false. What changes meanwhile is
 * told by `onHistoryChange`.
 */
export async function loadHistory(
  onBatch: (entries: readonly HistoryEntry[]) => unknown,
): Promise<Result<object, StoreTrouble>> {
  let last: readonly [order: number, id: string] = [Number.NEGATIVE_INFINITY, ''];
  for (let size = FIRST_BATCH; ; size = BATCH) {
    const batch = await readBatch(last, size);
    if (!batch.ok) return batch;
    const wanted = onBatch(batch.entries);
    const end = batch.entries.at(-1);
    if (wanted === false || end === undefined || batch.entries.length < size) return { ok: true };
    last = [end.order, end.id];
  }
}

function readBatch(above: readonly [number, string], size: number) {
  return transact('r', ['history'], async (database) => ({
    ok: true as const,
    entries: await database.history.where('[order+id]').above(above).limit(size).toArray(),
  }));
}
