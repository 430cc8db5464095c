/** What stands in the address bar behind the path. */
export type Address = { readonly search: string; readonly hash: string };

export function readAddress(): Address {
  return { search: location.search, hash: location.hash };
}

/** The page's own address up to its path, for links to it. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}

/** Loads the page anew. */
export function reloadPage(): void {
  location.reload();
}

/** Changes the address without a new entry in the history. The router's own state stays with the entry. */
export function replaceAddress({ search, hash }: Address): void {
  const next = location.pathname + search + hash;
  if (next === location.pathname + location.search + location.hash) return;
  try {
    history.replaceState(history.state, '', next);
  } catch {
    // Safari allows a hundred changes in half a minute; the next one brings the address up to date.
  }
}

/**
 * Calls back with the new fragment (`#…`) when the person, or a link, changes it. Gives the way to stop.
 *
 * The fragment is the event's own: the event comes late, and by then the page may have written another address.
 */
export function onHashChange(listener: (hash: string) => void): () => void {
  const tell = (event: HashChangeEvent) => listener(new URL(event.newURL).hash);
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

/** Whether this page was opened by a reload or by going back or forward: then the form should be as it was. */
export function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  // By its shape: the type has no name in older browsers.
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}

/** Calls back when the page is about to go away, or into the background. Gives the way to stop. */
export function onPageHide(listener: () => void): () => void {
  addEventListener('pagehide', listener);
  return () => removeEventListener('pagehide', listener);
}
