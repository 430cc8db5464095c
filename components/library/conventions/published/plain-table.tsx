import type { ReactNode } from 'react';

type PlainTableProps = {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
};

/** A table to read, which does not get wider than a phone. */
export function PlainTable({ caption, heads, rows }: PlainTableProps) {
  return (
    <table className="w-full max-w-prose border-collapse text-sm">
      <caption className="mb-1 text-left font-medium">{caption}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          {heads.map((head) => (
            <th key={head} scope="col" className="border-b border-line py-1 pr-3 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table to read never changes.
          <tr key={row} className="break-inside-avoid border-b border-line align-top">
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns.
              <td key={at} className="py-1 pr-3 [overflow-wrap:anywhere]">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
