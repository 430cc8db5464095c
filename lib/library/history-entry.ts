import { cutText } from '@/lib/library/cut-text';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';

/** A link as it was copied just now. */
export type Copied = { readonly url: string; readonly preset: string; readonly platform: string };

/**
 * The entry of a link that was copied for the first time.
 *
 * @example
 * firstCopy({ url: 'https://a.jp/', preset: '', platform: '' }, 'id', 1_000) // { id: 'id', times: 1, firstAt: 1000, … }
 */
export function firstCopy({ url, preset, platform }: Copied, id: string, at: number): HistoryEntry {
  return { id, url, firstAt: at, lastAt: at, times: 1, preset, platform, note: '', labels: [] };
}

/**
 * Two entries of one link as one: both counts, both notes, all labels; preset and platform of the later one, where it
 * has any. The id is that of the first. What is more than an entry may hold is cut off.
 *
 * @example
 * joinEntries({ ...a, times: 2 }, { ...b, times: 3 }).times // 5
 */
export function joinEntries(entry: HistoryEntry, other: HistoryEntry): HistoryEntry {
  const [earlier, later] = entry.lastAt <= other.lastAt ? [entry, other] : [other, entry];
  const notes = new Set([earlier.note, later.note].filter((note) => note !== ''));
  return {
    id: entry.id,
    url: entry.url,
    firstAt: Math.min(entry.firstAt, other.firstAt),
    lastAt: later.lastAt,
    times: Math.min(entry.times + other.times, LIMITS.count),
    preset: later.preset || earlier.preset,
    platform: later.platform || earlier.platform,
    note: cutText([...notes].join('\n'), LIMITS.text),
    labels: [...new Set([...earlier.labels, ...later.labels])].slice(0, LIMITS.labels),
  };
}
