import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import type { Column, Row } from '@/components/library/conventions/editor/row-item';
import { useRowFocus } from '@/components/library/conventions/editor/use-row-focus';

/** What can be done to the rows of a list. What is not typed is told, and keeps the focus beside it. */
export function useRowChanges<Name extends string>(
  rows: readonly Row<Name>[],
  columns: readonly Column<Name>[],
  onChange: (rows: readonly Row<Name>[], told?: string) => void,
) {
  const t = useTranslations('conventions.rows');
  const { list, focusNext } = useRowFocus(rows.length, rows);
  const blank = Object.fromEntries(columns.map(({ name }) => [name, ''])) as Record<Name, string>;
  return {
    list,
    blank,
    add: () => {
      focusNext({ row: rows.length, control: '0' });
      onChange([...rows, blank]);
    },
    set: (at: number, name: Name, value: string) =>
      onChange(rows.map((row, index) => (index === at ? { ...row, [name]: value } : row))),
    remove: (at: number) => {
      const name = columns.map((column) => rows[at]?.[column.name]).find(Boolean) ?? t('blank');
      focusNext({ row: at, control: 'remove' });
      onChange(
        rows.filter((_, index) => index !== at),
        t('removed', { name }),
      );
      announce(t('removed', { name }));
    },
    move: (at: number, by: -1 | 1) => {
      const moved = [...rows];
      moved.splice(at + by, 0, ...moved.splice(at, 1));
      const isAtEnd = at + by === 0 || at + by === rows.length - 1;
      focusNext({
        row: at + by,
        control: isAtEnd ? (by < 0 ? 'down' : 'up') : by < 0 ? 'up' : 'down',
      });
      onChange(moved);
      announce(t('moved', { position: String(at + by + 1), count: String(rows.length) }));
    },
  };
}
