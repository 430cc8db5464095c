import type { Database, StoredSetting } from '@/components/hooks/library/schema';
import { MIRRORED_NAMES, readMirror, writeMirror } from '@/components/hooks/library/settings-mirror';
import { forgetUnsaved, onSettingStored, readUnsaved } from '@/components/hooks/stored';
import type { Settings } from '@/lib/library/library';

/**
 * Brings the database and what stands in localStorage to the same, now and whenever a setting is changed there, by this
 * tab or by another. A change that the database has not seen yet wins; else the database does, so that settings come
 * back where localStorage was emptied. Where no space is left they wait for the next time: the library can be read.
 */
export async function keepSettingsInStep(database: Database): Promise<void> {
  const sync = () => syncSettings(database).catch(() => {});
  onSettingStored(() => {
    // A database that was closed meanwhile is told at its next opening.
    if (database.isOpen()) void sync();
  });
  await sync();
}

async function syncSettings(database: Database): Promise<void> {
  const unsaved = readUnsaved();
  const mirror = readMirror();
  const known = await database.transaction('rw', ['settings'], async () => {
    const rows = await database.settings.bulkGet(MIRRORED_NAMES);
    const missing = MIRRORED_NAMES.filter((_, index) => unsaved !== null || rows[index] === undefined);
    await database.settings.bulkPut(missing.map((name) => ({ name, value: mirror[name] }) as StoredSetting));
    return rows.filter((row) => row !== undefined);
  });
  if (unsaved !== null) forgetUnsaved(unsaved);
  // What was changed while we read is no longer ours to write; its own call follows.
  else if (readUnsaved() === null) writeMirror(settingsOf(known));
}

/** Rows as settings. */
export function settingsOf(rows: readonly StoredSetting[]): Partial<Settings> {
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
