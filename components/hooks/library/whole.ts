import { transact } from '@/components/hooks/library/database';
import { tellHistory } from '@/components/hooks/library/history-feed';
import { asEntry, beginWork, eachEntry } from '@/components/hooks/library/history-rows';
import { isUnchanged, type LibraryChanges, writeChanges } from '@/components/hooks/library/library-changes';
import { askToPersist } from '@/components/hooks/library/persistence';
import { TABLE_NAMES } from '@/components/hooks/library/schema';
import { showStoredSettings } from '@/components/hooks/library/settings';
import { settingsOf } from '@/components/hooks/library/settings-sync';
import { recordStep } from '@/components/hooks/library/step-record';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { storeCounts } from '@/components/hooks/library/value-counts';
import { changedItems } from '@/lib/library/changed-items';
import { hasRoom } from '@/lib/library/fits';
import { knownKey } from '@/lib/library/known-values';
import { DEFAULT_SETTINGS, type HistoryEntry, type Library, type Settings } from '@/lib/library/library';
import { fail, type Result } from '@/lib/result';

const WHOLE = ['presets', 'conventions', 'history', 'known', 'settings'] as const;

/** All that is saved, as it stood at one moment; the history with the newest first. */
export function readLibrary(): Promise<Result<{ library: Library }, StoreTrouble>> {
  return transact('r', WHOLE, async (database) => {
    const history: HistoryEntry[] = [];
    await eachEntry(database, async (rows) => {
      for (const row of rows) history.push(asEntry(row));
    });
    const library = {
      presets: await database.presets.toArray(),
      conventions: await database.conventions.toArray(),
      history: history.sort((one, other) => other.lastAt - one.lastAt),
      // By its key, which is the order of a library.
      known: await database.known.toArray(),
      settings: { ...DEFAULT_SETTINGS, ...settingsOf(await database.settings.toArray()) },
    };
    return { ok: true as const, library };
  });
}

/**
 * Makes one library of another: `from` is what `readLibrary` gave, `to` what is to stand there. Only what differs is
 * written, in one transaction and as one step that can be undone. Nothing is written where another tab has changed the
 * same things since `from` was read.
 *
 * @example
 * await writeLibrary(library, { ...library, presets: [] }, 'import') // { ok: true, count: 3 }
 */
export async function writeLibrary(
  from: Library,
  to: Library,
  what: 'import' | 'restore' | 'delete_all',
  now = Date.now(),
): Promise<Result<{ count: number }, StoreTrouble | { code: 'changed_elsewhere' }>> {
  if (!hasRoom(to)) return fail({ code: 'too_large' as const });
  const changes: LibraryChanges = {
    presets: changedItems(from.presets, to.presets, ({ id }) => id),
    conventions: changedItems(from.conventions, to.conventions, ({ id }) => id),
    history: changedItems(from.history, to.history, ({ id }) => id),
    known: changedItems(from.known, to.known, knownKey),
    settings: changedItems(asSettings(from.settings), asSettings(to.settings), ({ name }) => name),
  };
  const written = await transact('rw', TABLE_NAMES, async (database) => {
    const work = await beginWork(database, changes.history.length);
    if (!(await isUnchanged(work, changes))) return fail({ code: 'changed_elsewhere' as const });
    const count = await recordStep(database, { what, name: '', at: now }, (add) =>
      writeChanges(work, changes, add),
    );
    await storeCounts(database, work.counts);
    return { ok: true as const, count };
  });
  if (written.ok && changes.history.length > 0) tellHistory('all');
  if (written.ok && changes.settings.length > 0) await showStoredSettings();
  if (written.ok) void askToPersist();
  return written;
}

function asSettings(settings: Settings) {
  return Object.entries(settings).map(([name, value]) => ({ name, value }));
}
