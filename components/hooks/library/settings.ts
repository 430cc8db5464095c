import { useHydrated } from '@/components/hooks/device';
import { transact } from '@/components/hooks/library/database';
import type { StoredSetting } from '@/components/hooks/library/schema';
import { isMirrored, readMirror, writeMirror } from '@/components/hooks/library/settings-mirror';
import { settingsOf } from '@/components/hooks/library/settings-sync';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { liveStore, useLive } from '@/components/hooks/library/use-live';
import { noteUnsaved } from '@/components/hooks/stored';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/library/library';
import type { Result } from '@/lib/result';

const store = liveStore<Partial<Settings> | undefined>(
  async (database) => settingsOf(await database.settings.toArray()),
  undefined,
);

/** The person's settings, followed in all tabs. Where nothing can be stored: what the page itself remembers. */
export function useSettings(): Settings {
  const hydrated = useHydrated();
  const stored = useLive(store);
  return { ...DEFAULT_SETTINGS, ...(stored ?? (hydrated ? readMirror() : {})) };
}

/** Brings what the page remembers to what the library says, after the library was changed as a whole. */
export async function showStoredSettings(): Promise<void> {
  const stored = await transact('r', ['settings'], async (database) => ({
    ok: true as const,
    rows: await database.settings.toArray(),
  }));
  if (stored.ok) writeMirror({ ...DEFAULT_SETTINGS, ...settingsOf(stored.rows) });
}

/**
 * Changes some settings. Those that a page needs before its first paint hold at once, even where nothing can be stored.
 *
 * @example
 * await changeSettings({ keepHistory: false })
 */
export async function changeSettings(patch: Partial<Settings>): Promise<Result<object, StoreTrouble>> {
  const rows = Object.entries(patch).map(([name, value]) => ({ name, value }) as StoredSetting);
  const changed = await transact('rw', ['settings'], async (database) => {
    await database.settings.bulkPut(rows);
    return { ok: true as const };
  });
  writeMirror(settingsOf(rows.filter(({ name }) => isMirrored(name))));
  if (!changed.ok) noteUnsaved();
  return changed;
}
