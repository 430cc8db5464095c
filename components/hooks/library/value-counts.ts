import { inChunks } from '@/components/hooks/library/chunks';
import type { Change, Database, StoredEntry, UsedValue } from '@/components/hooks/library/schema';
import { isUtmKey, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/** By how much the count of each value changes. */
export type ValueCounts = Map<string, UsedValue>;

type Tag = readonly [param: UtmKey, value: string];

/** The tags of a link that have a value. */
function tagsOf(url: string): readonly Tag[] {
  const link = parseUrl(url);
  if (!link.ok) return [];
  return Object.entries(link.tags).filter(
    (tag): tag is [UtmKey, string] => isUtmKey(tag[0]) && tag[1] !== '',
  );
}

/** Adds to the counts what changes of the history mean for the values of their links. */
export function countValues(counts: ValueCounts, changes: readonly Change<StoredEntry>[]): void {
  for (const { before, after } of changes) {
    const { url, lastAt } = after ?? before ?? { url: '', lastAt: 0 };
    // An entry's link never changes: only how often it was copied.
    const times = (after?.times ?? 0) - (before?.times ?? 0);
    if (times === 0) continue;
    for (const [param, value] of tagsOf(url)) {
      const id = `${param}=${value}`;
      const known = counts.get(id);
      counts.set(id, {
        param,
        value,
        times: (known?.times ?? 0) + times,
        lastAt: Math.max(known?.lastAt ?? 0, lastAt),
      });
    }
  }
}

/** Stores the counts, inside the transaction that changed the history. */
export async function storeCounts({ values }: Database, counts: ValueCounts): Promise<void> {
  const changes = [...counts.values()].filter(({ times }) => times !== 0);
  for (const chunk of inChunks(changes)) {
    const stored = await values.bulkGet(chunk.map(({ param, value }) => [param, value]));
    const next = chunk.map((change, index) => ({
      ...change,
      times: (stored[index]?.times ?? 0) + change.times,
      lastAt: Math.max(stored[index]?.lastAt ?? 0, change.lastAt),
    }));
    await values.bulkPut(next.filter(({ times }) => times > 0));
    const gone = next.filter(({ times }) => times <= 0);
    await values.bulkDelete(gone.map(({ param, value }): [UtmKey, string] => [param, value]));
  }
}
