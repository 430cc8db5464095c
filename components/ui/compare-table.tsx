import type { ReactNode } from 'react';

export type CompareRow = {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
};

type CompareTableProps = {
  caption: string;
  columns: { readonly field: string; readonly mine: string; readonly theirs: string };
  /** Only what differs. */
  rows: readonly CompareRow[];
};

/** Two versions of one thing, side by side. */
export function CompareTable({ caption, columns, rows }: CompareTableProps) {
  return (
    <table className="w-full table-fixed text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left align-bottom text-ink-soft">
          <th scope="col" className="w-1/3 py-1 pr-2 font-normal sm:w-1/4">
            {columns.field}
          </th>
          <th scope="col" className="py-1 pr-2 font-medium">
            {columns.mine}
          </th>
          <th scope="col" className="py-1 font-medium">
            {columns.theirs}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, mine, theirs }) => (
          <tr key={label} className="border-t border-line align-top [overflow-wrap:anywhere]">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal text-ink-soft">
              {label}
            </th>
            <td className="py-1.5 pr-2 whitespace-pre-line">{mine}</td>
            <td className="py-1.5 whitespace-pre-line">{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
