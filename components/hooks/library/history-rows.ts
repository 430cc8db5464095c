import { Dexie } from 'dexie';
import { CHUNK } from '@/components/hooks/library/chunks';
import type { Change, Database, StoredEntry } from '@/components/hooks/library/schema';
import { countValues, type ValueCounts } from '@/components/hooks/library/value-counts';
import { joinEntries } from '@/lib/library/history-entry';
import type { HistoryEntry } from '@/lib/library/library';
import { linkKey } from '@/lib/library/link-key';

/** The tables that a change of the history is about. */
export const HISTORY_TABLES = ['history', 'values', 'steps', 'changes'] as const;

/** An entry as its row. */
export function asRow(entry: HistoryEntry): StoredEntry {
  return { ...entry, key: linkKey(entry.url), order: -entry.lastAt };
}

/** A row as the entry that it holds. */
export function asEntry({ key: _key, order: _order, ...entry }: StoredEntry): HistoryEntry {
  return entry;
}

/** A change of the history that is under way, inside a transaction. */
export type HistoryWork = {
  readonly database: Database;
  /** What it means for the counts of the values, to be stored at its end. */
  readonly counts: ValueCounts;
  /** The ids that stood there at its beginning, where so many are asked for that asking for each takes long. */
  readonly ids: ReadonlySet<string> | undefined;
};

/** Begins a change of about as many entries. */
export async function beginWork(database: Database, size: number): Promise<HistoryWork> {
  const ids = size > CHUNK ? new Set(await database.history.toCollection().primaryKeys()) : undefined;
  return { database, counts: new Map(), ids };
}

/** The rows of these ids, each in its place; undefined where there is none. */
export async function findRows(
  { database, ids: known }: HistoryWork,
  ids: readonly string[],
): Promise<readonly (StoredEntry | undefined)[]> {
  if (known === undefined) return database.history.bulkGet([...ids]);
  const rows = await database.history.bulkGet(ids.filter((id) => known.has(id)));
  const byId = new Map(rows.map((row) => [row?.id, row]));
  return ids.map((id) => byId.get(id));
}

/**
 * Puts entries into the history. One whose link stands there under another id is joined with it. Gives what it changed.
 */
export async function putEntries(
  work: HistoryWork,
  entries: readonly HistoryEntry[],
): Promise<readonly Change<StoredEntry>[]> {
  const { history } = work.database;
  const stored = await findRows(
    work,
    entries.map(({ id }) => id),
  );
  const changes = entries.map((entry, index): Change<StoredEntry> & { after: StoredEntry } => {
    const before = stored[index];
    return before === undefined ? { after: asRow(entry) } : { before, after: asRow(entry) };
  });
  // Looking for each link first would take many times as long: the index on links refuses the few that stand there.
  for (const place of await putRows(work.database, changes)) {
    const { after } = changes[place] ?? {};
    const twin = after && (await history.where('url').equals(after.url).first());
    if (!after || !twin) continue;
    const joined = asRow(joinEntries(twin, after));
    changes[place] = { before: twin, after: joined };
    await history.put(joined);
  }
  countValues(work.counts, changes);
  return changes;
}

/** Puts the rows that come after changes. Gives the places of those that are refused: their links stand there already. */
async function putRows(
  { history }: Database,
  changes: readonly { after: StoredEntry }[],
): Promise<readonly number[]> {
  try {
    await history.bulkPut(changes.map(({ after }) => after));
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, failure]) => failure.name !== 'ConstraintError');
    if (other) throw other[1];
    return failures.map(([place]) => Number(place));
  }
}

/** Deletes rows of the history. */
export async function dropEntries(
  { database, counts }: HistoryWork,
  rows: readonly StoredEntry[],
): Promise<void> {
  await database.history.bulkDelete(rows.map(({ id }) => id));
  countValues(
    counts,
    rows.map((before) => ({ before })),
  );
}

type Visit = (rows: readonly StoredEntry[]) => Promise<void>;

/** Visits all entries, a chunk at a time, inside a transaction. */
export async function eachEntry({ history }: Database, visit: Visit): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await history.where(':id').above(last).limit(CHUNK).toArray();
    if (rows.length > 0) await visit(rows);
    if (rows.length < CHUNK) return;
    last = rows.at(-1)?.id ?? last;
  }
}
