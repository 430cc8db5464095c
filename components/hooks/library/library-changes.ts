import type { Table } from 'dexie';
import { inChunks } from '@/components/hooks/library/chunks';
import {
  asEntry,
  asRow,
  dropEntries,
  findRows,
  type HistoryWork,
  putEntries,
} from '@/components/hooks/library/history-rows';
import { writeKnown } from '@/components/hooks/library/known-rows';
import { isSame } from '@/components/hooks/library/same-row';
import type { Change, StoredSetting } from '@/components/hooks/library/schema';
import type { AddChanges } from '@/components/hooks/library/step-record';
import type { Convention } from '@/lib/conventions/convention';
import type { Changed } from '@/lib/library/changed-items';
import type { HistoryEntry, KnownValue, Preset } from '@/lib/library/library';

type NamedSetting = { readonly name: string; readonly value: unknown };

/** What is to change in each part of the library. */
export type LibraryChanges = {
  readonly presets: readonly Changed<Preset>[];
  readonly conventions: readonly Changed<Convention>[];
  readonly history: readonly Changed<HistoryEntry>[];
  readonly known: readonly Changed<KnownValue>[];
  readonly settings: readonly Changed<NamedSetting>[];
};

/**
 * Whether all that is to change still stands as it was read. Settings do not count: the last one to set them is right.
 * Nor do known values: one is there or not.
 */
export async function isUnchanged(work: HistoryWork, changes: LibraryChanges): Promise<boolean> {
  const { presets, conventions } = work.database;
  const [ours, theirs] = await Promise.all([
    presets.bulkGet(changes.presets.map(idOf)),
    conventions.bulkGet(changes.conventions.map(idOf)),
  ]);
  if (!areAsRead(changes.presets, ours) || !areAsRead(changes.conventions, theirs)) return false;
  for (const chunk of inChunks(changes.history)) {
    const rows = await findRows(work, chunk.map(idOf));
    if (
      !areAsRead(
        chunk,
        rows.map((row) => row && asEntry(row)),
      )
    )
      return false;
  }
  return true;
}

function areAsRead<Item>(changes: readonly Changed<Item>[], stored: readonly (Item | undefined)[]): boolean {
  return changes.every(({ before }, index) => isSame(before, stored[index]));
}

function idOf({ before, after }: Changed<{ readonly id: string }>): string {
  return (before ?? after)?.id ?? '';
}

/** Writes the changes, and records them. */
export async function writeChanges(
  work: HistoryWork,
  { presets, conventions, history, known, settings }: LibraryChanges,
  add: AddChanges,
): Promise<void> {
  const { database } = work;
  await add('presets', await writeItems(database.presets, presets));
  await add('conventions', await writeItems(database.conventions, conventions));
  // All that go, before any comes: the link of one may come back under another id.
  const leaving = history.flatMap(({ before, after }) =>
    before && before.url !== after?.url ? [before] : [],
  );
  for (const chunk of inChunks(leaving)) {
    const gone = chunk.map(asRow);
    await dropEntries(work, gone);
    await add(
      'history',
      gone.map((before) => ({ before })),
    );
  }
  const coming = history.flatMap(({ after }) => (after === undefined ? [] : [after]));
  for (const chunk of inChunks(coming)) await add('history', await putEntries(work, chunk));
  await add('known', await writeKnown(database, known));
  const next = settings.flatMap(({ after }) => (after === undefined ? [] : [after as StoredSetting]));
  const before = await database.settings.bulkGet(next.map(({ name }) => name));
  await database.settings.bulkPut(next);
  await add(
    'settings',
    next.map((after, index) => asChange(before[index], after)),
  );
}

async function writeItems<Item extends Preset | Convention>(
  table: Table<Item, string>,
  changes: readonly Changed<Item>[],
): Promise<readonly Change<Item>[]> {
  // A revision above both: a tab that edits the one that stood there is told.
  const written = changes.map(({ before, after }) =>
    asChange(before, after && { ...after, revision: Math.max(after.revision, (before?.revision ?? 0) + 1) }),
  );
  const puts = written.flatMap(({ after }) => (after === undefined ? [] : [after]));
  const gone = written.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  await table.bulkDelete(gone);
  await table.bulkPut(puts);
  return written;
}

function asChange<Row>(before: Row | undefined, after: Row | undefined): Changed<Row> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
