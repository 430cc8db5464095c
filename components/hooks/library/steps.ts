import { transact } from '@/components/hooks/library/database';
import { tellHistory } from '@/components/hooks/library/history-feed';
import { beginWork } from '@/components/hooks/library/history-rows';
import { type Step, TABLE_NAMES } from '@/components/hooks/library/schema';
import { showStoredSettings } from '@/components/hooks/library/settings';
import { forgetSteps } from '@/components/hooks/library/step-record';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { takeBack } from '@/components/hooks/library/take-back';
import { liveStore, useLive } from '@/components/hooks/library/use-live';
import { storeCounts } from '@/components/hooks/library/value-counts';
import type { Result } from '@/lib/result';

const lastStep = liveStore<Step | undefined>((database) => database.steps.orderBy(':id').last(), undefined);

/** What was done last, in any tab, and was not undone yet. */
export function useLastStep(): Step | undefined {
  return useLive(lastStep);
}

/**
 * Undoes a step: all rows that it changed are as before. Those that were changed again since are left alone: `left`
 * counts them. A step that is gone already (undone in another tab) changes nothing.
 */
export async function undoStep(id: number): Promise<Result<{ left: number }, StoreTrouble>> {
  const touched = new Set<string>();
  const undone = await transact('rw', TABLE_NAMES, async (database) => {
    const step = await database.steps.get(id);
    const work = await beginWork(database, step?.count ?? 0);
    let left = 0;
    const chunks = await database.changes.where('step').equals(id).primaryKeys();
    // The last one first: a link that came under another id has to go before the one that stood there is back.
    for (const chunk of chunks.reverse()) {
      const changes = await database.changes.get(chunk);
      if (changes === undefined) continue;
      touched.add(changes.table);
      left += await takeBack(work, changes);
    }
    await storeCounts(database, work.counts);
    await forgetSteps(database, [id]);
    return { ok: true as const, left };
  });
  if (undone.ok && touched.has('history')) tellHistory('all');
  if (undone.ok && touched.has('settings')) await showStoredSettings();
  return undone;
}
