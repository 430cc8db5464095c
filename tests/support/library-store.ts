import { vi } from 'vitest';
import { openDatabase } from '@/components/hooks/library/database';
import { entriesByKey } from '@/components/hooks/library/history-reading';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import type { HistoryEntry, Preset } from '@/lib/library/library';
import { linkKey } from '@/lib/library/link-key';

/** Empties this device: as it is before the first visit. */
export async function emptyDevice(): Promise<void> {
  localStorage.clear();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('utmost');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

/** The store as another tab has it: its own code, on the same database. */
export async function anotherTab() {
  vi.resetModules();
  const [items, history, steps, settings] = await Promise.all([
    import('@/components/hooks/library/items'),
    import('@/components/hooks/library/history'),
    import('@/components/hooks/library/steps'),
    import('@/components/hooks/library/settings'),
  ]);
  return { ...items, ...history, ...steps, ...settings };
}

export function preset(fields: Partial<Preset> = {}): Preset {
  return {
    id: 'p1',
    name: 'Spring',
    description: '',
    prefill: 'source=line',
    conventions: [],
    starred: false,
    createdAt: 1,
    changedAt: 1,
    revision: 0,
    ...fields,
  };
}

export function convention(fields: Partial<Convention> = {}): Convention {
  return {
    id: 'c1',
    name: 'Team',
    description: '',
    rules: { utm_source: { ...FREE_RULE, required: true } },
    pairs: [],
    otherPairs: 'allowed',
    inForce: true,
    createdAt: 1,
    changedAt: 1,
    revision: 0,
    ...fields,
  };
}

/** The entry of the history for exactly this link. */
export async function entryByUrl(url: string): Promise<HistoryEntry | undefined> {
  const { entries } = expectOk(await entriesByKey(linkKey(url)));
  return entries.find((entry) => entry.url === url);
}

/** The values that the history holds, each with its parameter: `utm_source=line`. */
export async function usedValues(): Promise<readonly string[]> {
  const { database } = expectOk(await openDatabase());
  return (await database.values.toArray()).map(({ param, value }) => `${param}=${value}`);
}

/** A link whose tags have these values. */
export function link(path: string, source = 'line', campaign = 'spring'): string {
  return `https://a.jp/${path}?utm_source=${source}&utm_medium=social&utm_campaign=${campaign}`;
}

/** What is given, or an error that says what was given instead. */
export function expectOk<Fields extends object>(
  result: ({ readonly ok: true } & Fields) | { readonly ok: false; readonly error: object },
): { readonly ok: true } & Fields {
  if (!result.ok) throw new Error(`It failed: ${JSON.stringify(result.error)}`);
  return result;
}
