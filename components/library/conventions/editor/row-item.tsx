import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';
import { LIMITS } from '@/lib/library/limits';

export type Row<Name extends string> = Readonly<Record<Name, string>>;
export type Column<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  /** How long it may be, in UTF-16 units: as a value, unless it is said. */
  readonly limit?: number;
};

type RowItemProps<Name extends string> = {
  /** Its place, from 0, of so many. */
  at: number;
  count: number;
  title: string;
  row: Row<Name>;
  columns: readonly Column<Name>[];
  onType: (name: Name, value: string) => void;
  onMove: ((by: -1 | 1) => void) | undefined;
  onRemove: () => void;
  children?: ReactNode;
};

/** A row of a list to type into. `data-control` names what the list moves the focus to. */
export function RowItem<Name extends string>(props: RowItemProps<Name>) {
  const { at, count, title, row, columns, onType, onMove, onRemove, children } = props;
  const t = useTranslations('conventions.rows');
  return (
    <li data-row={at}>
      <fieldset
        aria-label={t('row', { title, position: String(at + 1) })}
        className="flex min-w-0 flex-wrap items-center gap-2 sm:flex-nowrap"
      >
        {columns.map(({ name, label, limit = LIMITS.value }, column) => (
          <TextInput
            key={name}
            data-control={column}
            aria-label={label}
            placeholder={label}
            maxLength={limit}
            value={row[name]}
            onChange={(event) => onType(name, event.target.value)}
            className="flex-1 basis-32"
          />
        ))}
        {children}
        <div className="flex shrink-0">
          {onMove !== undefined && (
            <>
              <IconButton data-control="up" label={t('up')} disabled={at === 0} onClick={() => onMove(-1)}>
                <ArrowUp aria-hidden="true" className="size-4" />
              </IconButton>
              <IconButton
                data-control="down"
                label={t('down')}
                disabled={at === count - 1}
                onClick={() => onMove(1)}
              >
                <ArrowDown aria-hidden="true" className="size-4" />
              </IconButton>
            </>
          )}
          <IconButton data-control="remove" label={t('remove')} onClick={onRemove}>
            <Trash2 aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </fieldset>
    </li>
  );
}
