import type { Entry } from '@/lib/utm/entries';
import type { WriteNotice } from '@/lib/utm/notices';
import type { Pair } from '@/lib/utm/pair';
import { readValue } from '@/lib/utm/value';

/** A pair, and the tag or custom parameter that it is for writing, if it is one. */
export type OwnedPair = Pair & { readonly key: string | undefined };

export type Ledger = {
  /** Writes entries over the pairs that carry them, in place; later duplicates go. Gives the raw pairs that are left. */
  readonly overwrite: (pairs: readonly OwnedPair[]) => string[];
  /** Takes pairs out that are written elsewhere, or taken out altogether. Gives the raw pairs that are left. */
  readonly clear: (pairs: readonly OwnedPair[]) => string[];
  /** What no pair has taken, in order. */
  readonly rest: () => string[];
  /** Whether a pair's tag is among the entries. */
  readonly has: (key: string) => boolean;
};

/** Keeps the account of one build: which entries still have to be written, and what is to be said of each. */
export function openLedger(entries: readonly Entry[], keep: boolean, notices: WriteNotice[]): Ledger {
  const queues = new Map<string, Entry[]>();
  for (const entry of entries) {
    const queue = queues.get(entry.key);
    if (queue === undefined) queues.set(entry.key, [entry]);
    else queue.push(entry);
  }
  /** How many entries of a key have found their pair. */
  const taken = new Map<string, number>();
  const keptKeys = new Set<string>();

  const keepPair = (key: string, queue: readonly Entry[], pair: Pair) => {
    const after = queue[0] as Entry;
    if (!keptKeys.has(key))
      notices.push({ code: 'tag_kept', key, before: pairValue(pair), after: after.value });
    keptKeys.add(key);
    taken.set(key, queue.length);
  };

  /** Pairs that are nobody's, or that stay because the destination's own is kept, go through as they are. */
  const settle = (
    pair: OwnedPair,
    change: (key: string, queue: readonly Entry[], before: string) => string | undefined,
  ): string | undefined => {
    const queue = pair.key === undefined ? undefined : queues.get(pair.key);
    if (pair.key === undefined || queue === undefined) return pair.raw;
    if (!keep) return change(pair.key, queue, pairValue(pair));
    keepPair(pair.key, queue, pair);
    return pair.raw;
  };

  const overwritePair = (pair: OwnedPair) =>
    settle(pair, (key, queue, before) => {
      const next = queue[taken.get(key) ?? 0];
      if (next === undefined) {
        notices.push({ code: 'duplicate_dropped', key, before });
        return undefined;
      }
      if (next.written === null) {
        notices.push({ code: 'tag_removed', key, before });
        return undefined;
      }
      taken.set(key, (taken.get(key) ?? 0) + 1);
      notices.push(...describe(pair, key, next, next.written));
      return next.written;
    });

  const clearPair = (pair: OwnedPair) =>
    settle(pair, (key, queue, before) => {
      const entry = queue[0] as Entry;
      if (entry.written === null) notices.push({ code: 'tag_removed', key, before });
      else if (before === entry.value) notices.push({ code: 'tag_moved', key, to: 'query' });
      else notices.push({ code: 'tag_replaced', key, before, after: entry.value });
      return undefined;
    });

  return {
    overwrite: (pairs) => pairs.map(overwritePair).filter((raw) => raw !== undefined),
    clear: (pairs) => pairs.map(clearPair).filter((raw) => raw !== undefined),
    rest: () => {
      const seen = new Map<string, number>();
      return entries.flatMap(({ key, written }) => {
        const place = seen.get(key) ?? 0;
        seen.set(key, place + 1);
        return written !== null && place >= (taken.get(key) ?? 0) ? written : [];
      });
    },
    has: (key) => queues.has(key),
  };
}

/** The value that a pair carries, decoded. */
export function pairValue(pair: Pair): string {
  return readValue(pair.rawValue ?? '');
}

/** What happened to a pair that an entry was written over: nothing, if no byte changed. */
function describe(pair: Pair, key: string, entry: Entry, written: string): WriteNotice[] {
  if (pair.raw === written) return [];
  const notices: WriteNotice[] = [];
  const rawName = written.slice(0, written.indexOf('='));
  if (pair.rawName !== rawName) notices.push({ code: 'key_corrected', key, before: pair.rawName });
  const before = pairValue(pair);
  if (before !== entry.value) notices.push({ code: 'tag_replaced', key, before, after: entry.value });
  else if (notices.length === 0) {
    const after = written.slice(rawName.length + 1);
    notices.push({ code: 'tag_reencoded', key, before: pair.rawValue ?? '', after });
  }
  return notices;
}
