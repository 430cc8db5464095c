import type { StoreTrouble } from '@/components/hooks/library/store-trouble';

export type StoreStatus = {
  readonly state: 'opening' | 'ready' | 'trouble';
  readonly trouble?: StoreTrouble;
  /** Whether the browser has promised not to delete the library by itself; undefined while nobody knows. */
  readonly persisted: boolean | undefined;
};

export const OPENING: StoreStatus = { state: 'opening', persisted: undefined };

let current = OPENING;
const listeners = new Set<() => void>();

export function readState(): StoreStatus {
  return current;
}

function change(next: StoreStatus): void {
  current = next;
  for (const listener of listeners) listener();
}

export function tellReady(): void {
  if (current.state !== 'ready') change({ state: 'ready', persisted: current.persisted });
}

export function tellTrouble(trouble: StoreTrouble): void {
  if (current.trouble?.code !== trouble.code) change({ ...current, state: 'trouble', trouble });
}

export function tellPersisted(persisted: boolean): void {
  if (current.persisted !== persisted) change({ ...current, persisted });
}

export function onState(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
