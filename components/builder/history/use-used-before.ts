import { useEffect, useState } from 'react';
import { entriesByKey } from '@/components/hooks/library/history-reading';
import type { HistoryEntry } from '@/lib/library/library';
import { linkKey } from '@/lib/library/link-key';

/** Long enough to type the next letter. */
const PAUSE_MS = 400;

export type Before = {
  readonly url: string;
  /** The same link, letter for letter, or the one like it that was copied last. */
  readonly entry: HistoryEntry;
};

/** The entry of a link that was copied before this visit came to it, or of one that differs only in order or case. */
export function useUsedBefore(url: string): Before | undefined {
  const [found, setFound] = useState<Before>();
  useEffect(() => {
    let current = true;
    const since = Date.now();
    const look = async () => {
      const read = await entriesByKey(linkKey(url));
      if (!current || !read.ok) return;
      // A link that is copied now was not used before.
      const earlier = read.entries.filter(({ firstAt }) => firstAt < since);
      const [latest] = earlier.toSorted((a, b) => b.lastAt - a.lastAt);
      const entry = earlier.find((one) => one.url === url) ?? latest;
      setFound(entry && { url, entry });
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [url]);
  return found?.url === url ? found : undefined;
}
