import type { Table } from 'dexie';
import { dropEntries, findRows, type HistoryWork, putEntries } from '@/components/hooks/library/history-rows';
import { knownRowKey } from '@/components/hooks/library/known-rows';
import { isSame } from '@/components/hooks/library/same-row';
import type { Change, Row, StepChanges, StoredEntry } from '@/components/hooks/library/schema';

type RowKey = string | ReturnType<typeof knownRowKey>;

/**
 * Makes rows as they were before a step, unless they are no longer as the step left them. Gives how many were not.
 * Presets and conventions count as saved once more: a tab that has seen what is taken back is told.
 */
export async function takeBack(
  work: HistoryWork,
  { table, rows }: Pick<StepChanges, 'table' | 'rows'>,
): Promise<number> {
  const stored: Table<Row, RowKey> = work.database.table(table);
  const keys = rows.map(keyOf);
  const current = await (table === 'history' ? findRows(work, keys as string[]) : stored.bulkGet(keys));
  const ours = rows.filter(({ after }, index) => isSame(unnumbered(after), unnumbered(current[index])));
  const made = ours.flatMap(({ before, after }) =>
    before === undefined && after !== undefined ? [after] : [],
  );
  const next = new Map(current.map((row) => [row && keyOf({ after: row }), nextRevision(row)]));
  const former = ours.flatMap(({ before }) =>
    before === undefined ? [] : [withRevision(before, next.get(keyOf({ before })))],
  );
  if (table === 'history') {
    await dropEntries(work, made as StoredEntry[]);
    // A link that was copied again after it was deleted has an entry by now: both count.
    await putEntries(work, former as StoredEntry[]);
  } else {
    await stored.bulkDelete(made.map((after) => keyOf({ after })));
    await stored.bulkPut(former);
  }
  // A value that is known again, or no more, needs nothing to be taken back.
  const kept = rows.filter(({ before }, index) => table === 'known' && isSame(before, current[index]));
  return rows.length - ours.length - kept.length;
}

/** An earlier undo may have counted the row on: all else is what tells whether it is the same. */
function unnumbered(row: Row | undefined): Row | undefined {
  return withRevision(row, -1);
}

function nextRevision(row: Row | undefined): number | undefined {
  return row !== undefined && 'revision' in row ? row.revision + 1 : undefined;
}

function withRevision<Kind extends Row | undefined>(row: Kind, revision: number | undefined): Kind {
  const isNumbered = row !== undefined && 'revision' in row && revision !== undefined;
  return isNumbered ? { ...row, revision } : row;
}

function keyOf({ before, after }: Change): RowKey {
  const row = after ?? before;
  if (row === undefined) return '';
  if ('param' in row) return knownRowKey(row);
  return 'id' in row ? row.id : row.name;
}
