import { Lock } from 'lucide-react';
import { ParamName } from '@/components/ui/param-name';

export type ParamValue = {
  readonly name: string;
  /** Key of a parameter colour. */
  readonly colour: string;
  readonly value: string;
  /** The word for a field that is locked; its presence says that it is. */
  readonly locked?: string | undefined;
};

/** Parameters and their values in a row, each in its colour. */
export function ParamValues({ values }: { values: readonly ParamValue[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {values.map(({ name, colour, value, locked }) => (
        <li key={name} className="inline-flex min-w-0 flex-wrap items-center gap-x-1.5">
          <ParamName colour={colour}>{name}</ParamName>
          <span className="[overflow-wrap:anywhere]">{value}</span>
          {locked && (
            <span title={locked}>
              <Lock aria-hidden="true" className="size-3.5 text-ink-soft" />
              <span className="sr-only">{locked}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
