import { useSyncExternalStore } from 'react';
import { readTab, writeTab } from '@/components/hooks/stored';
import type { TagValues } from '@/lib/utm/params';

const listeners = new Set<() => void>();

/**
 * Notes the tags of a link that was copied, or of a preset that was opened: this tab remembers them. What counts them
 * comes only then; without a connection they are not noted.
 */
export async function noteUsed(tags: Readonly<TagValues>): Promise<void> {
  const counting = await import('@/lib/lint/used-values').catch(() => undefined);
  if (counting === undefined) return;
  writeTab('utmost.used', JSON.stringify(counting.countUsed(counting.parseUsed(read()), tags)));
  for (const listener of listeners) listener();
}

function read(): string {
  return readTab('utmost.used') ?? '';
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => void listeners.delete(onChange);
}

/** The values that were used in this tab, as stored. */
export function useUsedValues(): string {
  return useSyncExternalStore(subscribe, read, () => '');
}
