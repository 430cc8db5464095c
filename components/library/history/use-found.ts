import { useDeferredValue, useMemo, useState } from 'react';
import type { HistoryFilter } from '@/lib/library/history-filter';
import type { HistoryIndex } from '@/lib/library/history-index';
import { foundEntries, type HistorySearch, searchHistory } from '@/lib/library/history-search';
import type { HistoryEntry } from '@/lib/library/library';

/** Searches, and remembers the last search: the next letter narrows it down. */
function searcher() {
  let last: HistorySearch | undefined;
  return (index: HistoryIndex, query: string) => {
    last = searchHistory(index, query, last);
    return last;
  };
}

/** The links that are searched for. Typing goes first: they follow when it pauses. */
export function useFound(index: HistoryIndex, typed: string, filter: HistoryFilter): readonly HistoryEntry[] {
  const query = useDeferredValue(typed);
  const [search] = useState(searcher);
  const searched = useMemo(() => search(index, query), [search, index, query]);
  return useMemo(() => foundEntries(searched, filter), [searched, filter]);
}
