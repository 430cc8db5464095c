import { Fragment } from 'react';
import { ParamDot } from '@/components/ui/param-name';
import { TextInput } from '@/components/ui/text-input';

const WAYS = ['fill', 'lock', 'hide'] as const;
type Way = (typeof WAYS)[number];

export type FieldRow<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** Key of a parameter colour. */
  readonly colour: string;
  readonly value: string;
} & { readonly [Name in Way]: boolean };

type FieldChoiceTableProps<Id extends string> = {
  caption: string;
  columns: { readonly field: string } & { readonly [Name in Way]: string };
  rows: readonly FieldRow<Id>[];
  onToggle: (id: Id, way: Way) => void;
  /** Where values can be changed too: what the inputs are called, and what is typed into one. */
  values?: { readonly label: (name: string) => string; readonly onChange: (id: Id, value: string) => void };
};

/** Which fields are filled, locked and hidden. */
export function FieldChoiceTable<Id extends string>(props: FieldChoiceTableProps<Id>) {
  const { caption, columns, rows, onToggle, values } = props;
  return (
    <table className="w-full text-sm">
      <caption className="mb-1 text-left font-medium">{caption}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          <th scope="col" className="font-normal">
            {columns.field}
          </th>
          {WAYS.map((way) => (
            <th key={way} scope="col" className="w-16 text-center font-normal">
              {columns[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr className="border-t border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                <span className="inline-flex items-center gap-2">
                  <ParamDot colour={row.colour} />
                  {row.name}
                </span>
              </th>
              {WAYS.map((way) => (
                <td key={way} className="text-center">
                  <label className="target inline-flex items-center justify-center px-3">
                    <span className="sr-only">{`${row.name}: ${columns[way]}`}</span>
                    <input
                      type="checkbox"
                      checked={row[way]}
                      disabled={way === 'fill' && row.value === ''}
                      onChange={() => onToggle(row.id, way)}
                      className="size-4.5"
                    />
                  </label>
                </td>
              ))}
            </tr>
            {values && (
              <tr>
                <td colSpan={WAYS.length + 1} className="pb-2">
                  <TextInput
                    aria-label={values.label(row.name)}
                    value={row.value}
                    onChange={(event) => values.onChange(row.id, event.target.value)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
