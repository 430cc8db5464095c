import { tellPersisted } from '@/components/hooks/library/store-state';
import { readStored, writeStored } from '@/components/hooks/stored';

/** Whether the browser has promised not to delete what is stored when it runs out of space. */
export async function readPersisted(): Promise<void> {
  const persisted = await navigator.storage?.persisted?.().catch(() => false);
  if (persisted !== undefined) tellPersisted(persisted);
}

/** Asks for that promise: once for the device by itself, and again when the person says so. Some browsers ask the person. */
export async function askToPersist(again = false): Promise<boolean> {
  if (!again && readStored('utmost.persistence') === 'asked') return false;
  writeStored('utmost.persistence', 'asked');
  const persisted = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
  tellPersisted(persisted);
  return persisted;
}
