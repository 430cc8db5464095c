import { useSyncExternalStore } from 'react';
import { type HistoryChange, onHistoryChange } from '@/components/hooks/library/history-feed';
import { loadHistory, readEntries } from '@/components/hooks/library/history-reading';
import {
  appendEntries,
  dropEntries,
  EMPTY_INDEX,
  type HistoryIndex,
  putEntries,
} from '@/lib/library/history-index';

export type HistoryState = {
  readonly index: HistoryIndex;
  readonly state: 'loading' | 'ready' | 'trouble';
};

const LOADING: HistoryState = { index: EMPTY_INDEX, state: 'loading' };
/** Each time it is shown, it is searched anew. */
const SHOWN_EVERY_MS = 250;

let current = LOADING;
/** What changed while the history was being read; undefined while it is not. */
let pending: HistoryChange[] | undefined;
/** Counts the times it was read from the start: what an earlier time still brings does not count. */
let reading = 0;
const listeners = new Set<() => void>();

function show(next: HistoryState): void {
  current = next;
  for (const listener of listeners) listener();
}

async function readAll(): Promise<void> {
  const mine = ++reading;
  pending = [];
  // A history that stands there stays until the new one is whole.
  const isFirst = current.state !== 'ready';
  let index = EMPTY_INDEX;
  let shownAt = Number.NEGATIVE_INFINITY;
  const read = await loadHistory((batch) => {
    if (mine !== reading) return false;
    index = appendEntries(index, batch);
    if (isFirst && performance.now() - shownAt > SHOWN_EVERY_MS) {
      shownAt = performance.now();
      show({ index, state: 'loading' });
    }
    return true;
  });
  if (mine !== reading) return;
  show({ index, state: read.ok ? 'ready' : 'trouble' });
  const changes = pending;
  pending = undefined;
  for (const change of changes ?? []) void follow(change);
}

async function follow(change: HistoryChange): Promise<void> {
  if (change === 'all' || current.state === 'trouble') return readAll();
  // What is being read may have been read before the change.
  pending?.push(change);
  if (current.state === 'loading') return;
  const mine = reading;
  const read = await readEntries(change);
  if (!read.ok || mine !== reading) return;
  const there = new Set(read.entries.map(({ id }) => id));
  const gone = new Set(change.filter((id) => !there.has(id)));
  const rest = gone.size > 0 ? dropEntries(current.index, gone) : current.index;
  show({ index: putEntries(rest, read.entries), state: 'ready' });
}

let stop = () => {};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    stop = onHistoryChange((change) => void follow(change));
    void readAll();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop();
    reading++;
    pending = undefined;
    current = LOADING;
  };
}

/** The whole history, followed in all tabs. The newest links are there at once, the others come in batches. */
export function useHistoryIndex(): HistoryState {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => LOADING,
  );
}
