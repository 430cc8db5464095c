import { transact } from '@/components/hooks/library/database';

/** The names of all presets; none where the library cannot be read. */
export async function readPresetNames(): Promise<readonly string[]> {
  const read = await transact('r', ['presets'], async (database) => {
    const presets = await database.presets.toArray();
    return { ok: true as const, names: presets.map(({ name }) => name) };
  });
  return read.ok ? read.names : [];
}
