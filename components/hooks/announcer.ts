import { useSyncExternalStore } from 'react';

/** What was announced last and what before it, each in its own place. */
export type Announcements = readonly [string, string];

const NOTHING: Announcements = ['', ''];
let current = NOTHING;
let turn = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Not seen and not read, but another text: a screen reader is silent about a place whose text stays the same. */
const AGAIN = '\u00a0';

/**
 * Says a sentence to screen readers, when they are done with what they are reading. Not for every keystroke. The
 * sentence before it stays where it is: one that was not read out yet is not lost.
 */
export function announce(text: string): void {
  const said = current[turn] === text ? text + AGAIN : text;
  current = turn === 0 ? [said, current[1]] : [current[0], said];
  turn = 1 - turn;
  for (const listener of listeners) listener();
}

/** What was announced last. The page has one place that reads it out: components/layout/announcer.tsx. */
export function useAnnouncements(): Announcements {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => NOTHING,
  );
}
