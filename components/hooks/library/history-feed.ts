/** Which entries of the history changed, or came, or went; `all` where they are too many to name. */
export type HistoryChange = readonly string[] | 'all';

const CHANNEL = 'utmost.history';

const listeners = new Set<(change: HistoryChange) => void>();
let channel: BroadcastChannel | undefined;

/** Tells all tabs, this one too, once a change of the history is stored. */
export function tellHistory(change: HistoryChange): void {
  for (const listener of listeners) listener(change);
  openChannel()?.postMessage(change);
}

/** Calls back when any tab has changed the history. Gives the way to stop. */
export function onHistoryChange(listener: (change: HistoryChange) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function openChannel(): BroadcastChannel | undefined {
  if (channel === undefined && typeof BroadcastChannel === 'function') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<HistoryChange>) => {
      for (const listener of listeners) listener(data);
    };
  }
  return channel;
}
