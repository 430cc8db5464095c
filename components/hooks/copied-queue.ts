import { readStored, writeStored } from '@/components/hooks/stored';

/** A link that was copied, on its way into the history. */
export type QueuedCopy = {
  readonly url: string;
  readonly platform: string;
  /** The preset that the form came from; empty for none. */
  readonly presetId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/**
 * Keeps links until the history has them: its database takes a moment, and people copy and leave. False where storage
 * is closed or full.
 */
export function queueCopies(copies: readonly QueuedCopy[]): boolean {
  return write([...readQueue(), ...copies]);
}

/** What waits, the oldest first. */
export function readQueue(): readonly QueuedCopy[] {
  try {
    const read: unknown = JSON.parse(readStored('utmost.copied') ?? '[]');
    return Array.isArray(read) ? read.filter(isCopy) : [];
  } catch {
    return [];
  }
}

/** Takes out the oldest, which the history has now. */
export function dropOldest(): void {
  write(readQueue().slice(1));
}

function write(queue: readonly QueuedCopy[]): boolean {
  return writeStored('utmost.copied', queue.length === 0 ? null : JSON.stringify(queue));
}

function isCopy(entry: unknown): entry is QueuedCopy {
  if (typeof entry !== 'object' || entry === null) return false;
  const { url, platform, presetId, at } = entry as { [Key in keyof QueuedCopy]?: unknown };
  return [url, platform, presetId].every((text) => typeof text === 'string') && typeof at === 'number';
}
