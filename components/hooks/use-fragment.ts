import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** What stands behind the `#` of the address, followed. Undefined while the page is prerendered. */
export function useFragment(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => undefined,
  );
}

/** Goes to a fragment of this page, with an entry of its own for the way back. Empty: the page without one. */
export function goToFragment(fragment: string): void {
  location.hash = fragment;
}
