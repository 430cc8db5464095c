import { dropOldest, type QueuedCopy, readQueue } from '@/components/hooks/copied-queue';
import { noteCopied } from '@/components/hooks/library/history';
import { readItem } from '@/components/hooks/library/items';

/**
 * Puts into the history what waits for it, and then the copies that could not wait. What the store does not take, for
 * want of a database or of space, is let go: it would wait for ever.
 */
export function keepCopies(copies: readonly QueuedCopy[] = []): Promise<void> {
  return alone(async () => {
    for (let [next] = readQueue(); next !== undefined; [next] = readQueue()) {
      await keep(next);
      dropOldest();
    }
    for (const copy of copies) await keep(copy);
  });
}

async function keep({ url, platform, presetId, at }: QueuedCopy): Promise<void> {
  const found = presetId === '' ? undefined : await readItem('presets', presetId);
  const preset = found?.ok ? (found.item?.name ?? '') : '';
  await noteCopied({ url, platform, preset }, at);
}

let last: Promise<void> = Promise.resolve();

/** One after the other, in all tabs where the browser can: two would count the same copy twice. */
function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  const run = () => (locks === undefined ? work() : locks.request('utmost.copied', work));
  last = last.then(run, run);
  return last;
}
