import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Change, MadeChange, Patch } from '@/components/builder/change';
import type { FormValues } from '@/lib/utm/form-values';

export type Changes = {
  /** The change that Undo would take back, if there is one. */
  readonly last: MadeChange | undefined;
  readonly apply: (patch: Patch, change: Change) => void;
  readonly undo: () => void;
  /** Stops telling of the last change; it can no longer be undone. */
  readonly dismiss: () => void;
  /** Notes that the person typed: the browser's own undo comes first then. */
  readonly noteTyping: () => void;
  /** Whether the last thing that happened to the form was a change of ours, which no browser can undo. */
  readonly isOursToUndo: () => boolean;
};

let nextId = 0;

/** Applies changes to the form that the person did not type, and takes them back, the last one first. */
export function useChanges(form: UseFormReturn<FormValues>, onApply: (patch: Patch) => void): Changes {
  const [made, setMade] = useState<readonly MadeChange[]>([]);
  const typed = useRef(false);

  const write = (patch: Patch, validate: boolean) => {
    for (const [key, value] of Object.entries(patch) as [keyof FormValues, never][]) {
      form.setValue(key, value, { shouldValidate: validate && form.getFieldState(key).isTouched });
    }
    onApply(patch);
  };

  return {
    last: made.at(-1),
    apply: (patch, change) => {
      const current = form.getValues();
      const keys = Object.keys(patch) as (keyof FormValues)[];
      const before = Object.fromEntries(keys.map((key) => [key, structuredClone(current[key])])) as Patch;
      // An emptied form has no errors yet.
      write(patch, change.code !== 'cleared');
      typed.current = false;
      nextId += 1;
      setMade([...made, { id: nextId, change, before }]);
    },
    undo: () => {
      const last = made.at(-1);
      if (last === undefined) return;
      write(last.before, true);
      typed.current = false;
      setMade(made.slice(0, -1));
    },
    dismiss: () => setMade(made.slice(0, -1)),
    noteTyping: () => {
      typed.current = true;
    },
    isOursToUndo: () => made.length > 0 && !typed.current,
  };
}
