import { type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { focusContent } from '@/components/hooks/focus-content';
import { deleteEntries } from '@/components/hooks/library/history';
import type { HistoryEntry } from '@/lib/library/library';

/** Deletes a link by its place in the list; the focus goes on to its neighbour, once its row is gone. */
export function useDelete(
  entries: readonly HistoryEntry[],
  list: RefObject<HTMLElement | null>,
): (index: number) => Promise<void> {
  const t = useTranslations('history.row');
  const leaving = useRef<{ readonly id: string; readonly next: string }>(undefined);

  useEffect(() => {
    const left = leaving.current;
    if (left === undefined || entries.some(({ id }) => id === left.id)) return;
    leaving.current = undefined;
    const next = list.current?.querySelector(`[data-entry="${left.next}"] button`);
    if (next instanceof HTMLElement) next.focus();
    else focusContent();
  }, [entries, list]);

  return async (index) => {
    const entry = entries[index];
    if (entry === undefined) return;
    const next = entries[index + 1] ?? entries[index - 1];
    if (next !== undefined) leaving.current = { id: entry.id, next: next.id };
    const deleted = await deleteEntries([entry.id]);
    if (!deleted.ok) {
      leaving.current = undefined;
      return;
    }
    announce(t('deleted'));
    // The list goes with its last link.
    if (next === undefined) focusContent();
  };
}
