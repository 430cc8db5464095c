import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RowHeads } from '@/components/library/conventions/editor/row-heads';
import { type Column, type Row, RowItem } from '@/components/library/conventions/editor/row-item';
import { useRowChanges } from '@/components/library/conventions/editor/use-row-changes';
import { Button } from '@/components/ui/button';

/** More rows than this are shown on demand, step by step: a list may hold thousands. */
const PAGE = 50;

type RowListProps<Name extends string> = {
  /** What is listed. */
  title: string;
  hint?: ReactNode;
  rows: readonly Row<Name>[];
  columns: readonly Column<Name>[];
  /** `told` is set where rows were taken out. */
  onChange: (rows: readonly Row<Name>[], told?: string) => void;
  /** Whether the order means something. */
  isOrdered?: boolean;
  /** What else is said of a row. */
  children?: (row: Row<Name>) => ReactNode;
  /** Beside the button that adds a row. */
  actions?: ReactNode;
};

/** A table to type into: rows are added, taken out and, where it matters, moved. */
export function RowList<Name extends string>({
  title,
  hint,
  rows,
  columns,
  onChange,
  isOrdered = false,
  children,
  actions,
}: RowListProps<Name>) {
  const t = useTranslations('conventions.rows');
  const [shown, setShown] = useState(PAGE);
  const titleId = useId();
  const hintId = useId();
  const { list, blank, add, set, remove, move } = useRowChanges(rows, columns, onChange);

  return (
    <fieldset
      ref={list}
      aria-labelledby={titleId}
      aria-describedby={hint ? hintId : undefined}
      className="grid min-w-0 gap-2"
    >
      <div className="grid">
        <span id={titleId} className="font-medium">
          {title}
        </span>
        {hint && (
          <span id={hintId} className="text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </div>
      {rows.length > 0 && (
        <RowHeads columns={columns} isOrdered={isOrdered}>
          {children?.(blank)}
        </RowHeads>
      )}
      {rows.length > 0 && (
        <ul className="grid gap-2">
          {rows.slice(0, shown).map((row, at) => (
            <RowItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place, and holds no state.
              key={at}
              at={at}
              count={rows.length}
              title={title}
              row={row}
              columns={columns}
              onType={(name, value) => set(at, name, value)}
              onMove={isOrdered ? (by) => move(at, by) : undefined}
              onRemove={() => remove(at)}
            >
              {children?.(row)}
            </RowItem>
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <span>{t('shown', { shown: String(shown), count: String(rows.length) })}</span>
          <Button size="sm" onClick={() => setShown(shown * 2)}>
            {t('more')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          data-add=""
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => {
            setShown(Math.max(shown, rows.length + 1));
            add();
          }}
        >
          {t('add')}
        </Button>
        {actions}
      </div>
    </fieldset>
  );
}
