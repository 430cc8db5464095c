import type { HistoryEntry } from '@/lib/library/library';

/** What the history can be narrowed down by. */
export const HISTORY_FIELDS = ['preset', 'platform', 'label', 'source'] as const;
export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** How many entries have each value of a field. Empty values do not count. */
export type HistoryCounts = { readonly [Field in HistoryField]: ReadonlyMap<string, number> };
export type ValueCount = { readonly value: string; readonly count: number };

/** Counts the values of entries; `sources` are those of their links, in the same order. */
export function countValues(entries: readonly HistoryEntry[], sources: readonly string[]): HistoryCounts {
  const counts = emptyCounts();
  for (const [at, { preset, platform, labels }] of entries.entries()) {
    add(counts.preset, preset, 1);
    add(counts.platform, platform, 1);
    add(counts.source, sources[at] ?? '', 1);
    for (const label of new Set(labels)) add(counts.label, label, 1);
  }
  return counts;
}

/**
 * The values of a field in all counts, most frequent first.
 *
 * @example
 * sumCounts([counts], 'source') // [{ value: 'line', count: 12 }, …]
 */
export function sumCounts(all: readonly HistoryCounts[], field: HistoryField): readonly ValueCount[] {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [value, count] of counts[field]) add(sums, value, count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function emptyCounts() {
  return {
    preset: new Map<string, number>(),
    platform: new Map<string, number>(),
    label: new Map<string, number>(),
    source: new Map<string, number>(),
  };
}

function add(counts: Map<string, number>, value: string, count: number): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + count);
}
