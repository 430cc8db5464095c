import { HISTORY_FIELDS, type HistoryCounts, type HistoryField } from '@/lib/library/history-counts';
import type { HistoryEntry } from '@/lib/library/library';

/** What entries have to be like; what is undefined asks for nothing. */
export type HistoryFilter = {
  readonly [Field in HistoryField]?: string | undefined;
} & {
  /** When it was copied last, in milliseconds since 1970: not before `from`, and before `until`. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
};

export const NO_FILTER: HistoryFilter = {};

/**
 * Whether an entry is as the filter asks; `source` is that of its link.
 *
 * @example
 * matchesFilter(entry, 'line', { source: 'line', from: 1763856000000 })
 */
export function matchesFilter(entry: HistoryEntry, source: string, filter: HistoryFilter): boolean {
  return (
    isAsked(filter.preset, entry.preset) &&
    isAsked(filter.platform, entry.platform) &&
    isAsked(filter.source, source) &&
    (filter.label === undefined || entry.labels.includes(filter.label)) &&
    (filter.from === undefined || entry.lastAt >= filter.from) &&
    (filter.until === undefined || entry.lastAt < filter.until)
  );
}

/** Whether any entry of those that were counted can be as the filter asks. */
export function mayMatch(counts: HistoryCounts, filter: HistoryFilter): boolean {
  return HISTORY_FIELDS.every((field) => {
    const asked = filter[field];
    // Empty values are not counted.
    return asked === undefined || asked === '' || counts[field].has(asked);
  });
}

export function isFiltering(filter: HistoryFilter): boolean {
  return Object.values(filter).some((asked) => asked !== undefined);
}

function isAsked(asked: string | undefined, value: string): boolean {
  return asked === undefined || asked === value;
}
