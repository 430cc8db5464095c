import type { ReactNode } from 'react';

/** The question that its Radios answer. */
export function RadioGroup({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="grid gap-0.5">
      <legend className="font-medium">{legend}</legend>
      {children}
    </fieldset>
  );
}
