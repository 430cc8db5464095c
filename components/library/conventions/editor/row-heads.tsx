import type { ReactNode } from 'react';
import type { Column } from '@/components/library/conventions/editor/row-item';
import { classNames } from '@/components/ui/class-names';

type RowHeadsProps = {
  columns: readonly Column<string>[];
  /** Whether rows have buttons to move them. */
  isOrdered: boolean;
  /** What stands behind the columns of a blank row. */
  children?: ReactNode;
};

/** The names of the columns, to look at: each control has its name. On a phone, where rows wrap, what is typed has to do. */
export function RowHeads({ columns, isOrdered, children }: RowHeadsProps) {
  return (
    <div aria-hidden="true" className="hidden gap-2 text-sm text-ink-soft sm:flex">
      {columns.map(({ name, label }) => (
        <span key={name} className="flex-1 basis-32">
          {label}
        </span>
      ))}
      {children}
      <span
        className={classNames('shrink-0', isOrdered ? 'w-27 pointer-coarse:w-33' : 'w-9 pointer-coarse:w-11')}
      />
    </div>
  );
}
