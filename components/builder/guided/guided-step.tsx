import type { ReactNode } from 'react';

type GuidedStepProps = { number: number; question: string; children: ReactNode };

/** A question with its number. Every step stays in view: each answer can be changed later. */
export function GuidedStep({ number, question, children }: GuidedStepProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden="true"
        className="flex size-7 items-center justify-center rounded-full border border-line-strong text-sm font-semibold"
      >
        {number}
      </span>
      <fieldset className="grid min-w-0 gap-1.5">
        <legend className="mb-1.5 min-h-7 pt-0.5 font-medium">{question}</legend>
        {children}
      </fieldset>
    </li>
  );
}
