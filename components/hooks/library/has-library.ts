import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '@/components/hooks/stored';

/** Notes that this device has a library now. */
export function noteLibrary(): void {
  if (hasLibrary()) return;
  writeStored('utmost.library', 'on');
  // The browser tells other tabs alone.
  dispatchEvent(new StorageEvent('storage', { key: 'utmost.library', newValue: 'on' }));
}

function hasLibrary(): boolean {
  return readStored('utmost.library') !== null;
}

function subscribe(listener: () => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === 'utmost.library' || key === null) listener();
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

/** Whether anything was ever saved on this device. Tells it without the library's own code, which weighs more than the form. */
export function useHasLibrary(): boolean {
  return useSyncExternalStore(subscribe, hasLibrary, () => false);
}
