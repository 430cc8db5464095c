import type { ReactNode } from 'react';
import { ParamName } from '@/components/ui/param-name';
import { isUtmKey } from '@/lib/utm/params';

type ValueListProps = { values: readonly (readonly [name: string, value: string])[]; children?: ReactNode };

/** Parameters and their values, each in its colour. */
export function ValueList({ values, children }: ValueListProps) {
  return (
    <ul className="grid gap-0.5">
      {values.map(([name, value]) => (
        <li key={name} className="flex flex-wrap gap-x-2">
          <ParamName colour={isUtmKey(name) ? name : 'custom'}>{name}</ParamName>
          <span>{value}</span>
        </li>
      ))}
      {children}
    </ul>
  );
}
