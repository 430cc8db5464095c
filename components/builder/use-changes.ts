import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Change, MadeChange, Patch } from '@/components/builder/change';
import type { Emptied } from '@/components/builder/use-emptied';
import type { FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

export type Changes = {
  /** The change to tell of, which Undo would take back; undefined where there is none, or its note was dismissed. */
  readonly shown: MadeChange | undefined;
  /**
   * `restore` puts back what the change replaces beside the values; `emptied` are fields that it empties as the person
   * would, so that the destination loses its own tag too.
   */
  readonly apply: (patch: Patch, change: Change, restore?: () => void, emptied?: ReadonlySet<UtmKey>) => void;
  readonly undo: () => void;
  /** Stops telling of what was changed so far; the keyboard still takes it back. */
  readonly dismiss: () => void;
  /** Notes that the person typed: the browser's own undo comes first then. */
  readonly noteTyping: () => void;
  /** Whether the last thing that happened to the form was a change of ours, which no browser can undo. */
  readonly isOursToUndo: () => boolean;
};

let nextId = 0;

/** Applies changes to the form that the person did not type, and takes them back, the last one first. */
export function useChanges(form: UseFormReturn<FormValues>, { emptied, settle }: Emptied): Changes {
  const [made, setMade] = useState<readonly MadeChange[]>([]);
  const [dismissed, setDismissed] = useState(0);
  const typed = useRef(false);
  const last = made.at(-1);

  const write = (patch: Patch, validate: boolean) => {
    for (const [key, value] of Object.entries(patch) as [keyof FormValues, never][]) {
      form.setValue(key, value, { shouldValidate: validate && form.getFieldState(key).isTouched });
    }
  };

  return {
    shown: last !== undefined && last.id > dismissed ? last : undefined,
    apply: (patch, change, restore, emptying) => {
      const current = form.getValues();
      const keys = Object.keys(patch) as (keyof FormValues)[];
      const before = Object.fromEntries(keys.map((key) => [key, structuredClone(current[key])])) as Patch;
      // An emptied form has no errors yet.
      write(patch, change.code !== 'cleared');
      settle(patch, emptying);
      typed.current = false;
      nextId += 1;
      setMade([...made, { id: nextId, change, before, emptied, restore }]);
    },
    undo: () => {
      if (last === undefined) return;
      write(last.before, true);
      settle(last.before, last.emptied);
      last.restore?.();
      typed.current = false;
      setMade(made.slice(0, -1));
    },
    dismiss: () => setDismissed(nextId),
    noteTyping: () => {
      typed.current = true;
    },
    isOursToUndo: () => made.length > 0 && !typed.current,
  };
}
