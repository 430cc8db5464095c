import { inChunks } from '@/components/hooks/library/chunks';
import type { Change, Database, Rows, Step } from '@/components/hooks/library/schema';

/** More steps than these are not kept: the oldest go first. */
export const MOST_STEPS = 20;

/** Tells the record what is about to change. */
export type AddChanges = <Name extends keyof Rows>(
  table: Name,
  rows: readonly Change<Rows[Name]>[],
) => Promise<void>;

/**
 * Records what `work` does, inside its transaction (with the tables `steps` and `changes`), so that it can be undone.
 * A step without changes leaves no record. Gives how many rows were changed.
 */
export async function recordStep(
  database: Database,
  step: Omit<Step, 'id' | 'count'>,
  work: (add: AddChanges) => Promise<void>,
): Promise<number> {
  const id = await database.steps.add({ ...step, count: 0 });
  let count = 0;
  await work(async (table, rows) => {
    count += rows.length;
    for (const chunk of inChunks<Change>(rows)) await database.changes.add({ step: id, table, rows: chunk });
  });
  if (count === 0) {
    await database.steps.delete(id);
    return 0;
  }
  await database.steps.update(id, { count });
  await forgetSteps(database, await database.steps.orderBy(':id').reverse().offset(MOST_STEPS).primaryKeys());
  return count;
}

/** Takes steps away: they can be undone no more. */
export async function forgetSteps(database: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await database.changes.where('step').anyOf(ids).delete();
  await database.steps.bulkDelete([...ids]);
}
