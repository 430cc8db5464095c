import { useSyncExternalStore } from 'react';
import { readTab, writeTab } from '@/components/hooks/stored';
import { countUsed, parseUsed } from '@/lib/lint/used-values';
import type { TagValues } from '@/lib/utm/params';

const listeners = new Set<() => void>();

/** Notes the tags of a link that was copied, or of a preset that was opened: this tab remembers them. */
export function noteUsed(tags: Readonly<TagValues>): void {
  writeTab('utmost.used', JSON.stringify(countUsed(parseUsed(read()), tags)));
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
