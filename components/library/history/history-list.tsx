import { useCallback, useMemo, useRef, useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { useVirtualList } from '@/components/hooks/use-virtual-list';
import { HistoryRow } from '@/components/library/history/history-row';
import { useDelete } from '@/components/library/history/use-delete';
import type { HistoryEntry } from '@/lib/library/library';

type HistoryListProps = {
  entries: readonly HistoryEntry[];
  /** The label that they are narrowed down by. */
  label: string | undefined;
  onLabel: (label: string) => void;
};

/** About the height of a row, in pixels, until it is measured. */
const ROW = 150;
const MINUTE = 60_000;

/** The links, newest first; only those in view are on the page. */
export function HistoryList({ entries, label, onLabel }: HistoryListProps) {
  const t = useTranslations('history');
  const now = useNow({ updateInterval: MINUTE });
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string>();
  const [copied, setCopied] = useState<string>();
  const kept = useMemo(() => {
    const at = focused === undefined ? -1 : entries.findIndex(({ id }) => id === focused);
    return at < 0 ? undefined : at;
  }, [entries, focused]);
  const { rows, height, topOf, measure } = useVirtualList({
    list,
    count: entries.length,
    keyOf: useCallback((index) => entries[index]?.id ?? '', [entries]),
    height: ROW,
    kept,
  });

  const remove = useDelete(entries, list);

  return (
    <ul ref={list} aria-label={t('list')} className="relative" style={{ height }}>
      {rows.map((row) => {
        const entry = entries[row.index];
        return (
          entry !== undefined && (
            <li
              key={row.key}
              ref={measure}
              data-index={row.index}
              data-entry={entry.id}
              aria-setsize={entries.length}
              aria-posinset={row.index + 1}
              onFocus={() => setFocused(entry.id)}
              className="absolute inset-x-0 top-0 pb-3"
              style={{ transform: `translateY(${topOf(row)}px)` }}
            >
              <HistoryRow
                entry={entry}
                now={now}
                isCopied={copied === entry.id}
                onCopied={() => setCopied(entry.id)}
                onDelete={() => void remove(row.index)}
                label={label}
                onLabel={onLabel}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
