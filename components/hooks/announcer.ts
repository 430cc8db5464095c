import { useSyncExternalStore } from 'react';

/** `count` grows with each announcement, so that the same text said twice is said twice. */
export type Announcement = { readonly text: string; readonly count: number };

const NOTHING: Announcement = { text: '', count: 0 };
let current = NOTHING;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says a sentence to screen readers, when they are done with what they are reading. Not for every keystroke. */
export function announce(text: string): void {
  current = { text, count: current.count + 1 };
  for (const listener of listeners) listener();
}

/** What was announced last. The page has one place that reads it out: components/layout/announcer.tsx. */
export function useAnnouncement(): Announcement {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => NOTHING,
  );
}
