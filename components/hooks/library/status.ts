import { useSyncExternalStore } from 'react';
import { openDatabase } from '@/components/hooks/library/database';
import { readPersisted } from '@/components/hooks/library/persistence';
import { OPENING, onState, readState, type StoreStatus } from '@/components/hooks/library/store-state';

function subscribe(listener: () => void): () => void {
  void openDatabase();
  void readPersisted();
  return onState(listener);
}

/** How the library fares: whether it can be read and written, and whether the browser has promised to keep it. */
export function useStoreStatus(): StoreStatus {
  return useSyncExternalStore(subscribe, readState, () => OPENING);
}

/** Why nothing can be read: what seems to be empty may hold something. Undefined where it can, or may yet. */
export function useUnreadable(): 'unavailable' | 'newer' | 'blocked' | 'failed' | undefined {
  const code = useStoreStatus().trouble?.code;
  return code === 'full' || code === 'too_large' ? undefined : code;
}
