import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import { openDatabase } from '@/components/hooks/library/database';
import type { Database } from '@/components/hooks/library/schema';
import { onState, readState, tellTrouble } from '@/components/hooks/library/store-state';
import { asTrouble } from '@/components/hooks/library/store-trouble';

export type LiveStore<Value> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Value | undefined;
};

/** The answer to a question to the library, asked again whenever any tab changes what it is about. `closed` stands for it where the library cannot be read. */
export function liveStore<Value>(
  query: (database: Database) => Promise<Value>,
  closed: Value,
): LiveStore<Value> {
  const listeners = new Set<() => void>();
  let current: Value | undefined;
  let stop = () => {};

  const tell = (value: Value) => {
    current = value;
    for (const listener of listeners) listener();
  };
  const refuse = (error: unknown) => {
    tellTrouble(asTrouble(error));
    tell(closed);
  };

  function start(): void {
    let wanted = true;
    stop = () => {
      wanted = false;
    };
    void openDatabase().then((opened) => {
      if (!wanted) return;
      if (!opened.ok) {
        tell(closed);
        stop = onReady(start);
        return;
      }
      const subscription = liveQuery(async () => query(opened.database)).subscribe(tell, refuse);
      stop = () => subscription.unsubscribe();
    });
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        current = undefined;
      };
    },
    read: () => current,
  };
}

/** Calls back once the library can be read after all: where another tab has made way, or the next try went well. */
function onReady(listener: () => void): () => void {
  const stop = onState(() => {
    if (readState().state !== 'ready') return;
    stop();
    listener();
  });
  return stop;
}

/** Undefined while it is read, and while the page is prerendered. Keep the store stable. */
export function useLive<Value>({ subscribe, read }: LiveStore<Value>): Value | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined);
}
