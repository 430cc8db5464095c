import { useState } from 'react';
import type { Patch } from '@/components/builder/change';
import { isUtmKey, type UtmKey } from '@/lib/utm/params';

export type Emptied = {
  readonly emptied: ReadonlySet<UtmKey>;
  /** Notes what the person typed into a field. */
  readonly note: (key: UtmKey, value: string) => void;
  /**
   * For what we put into the form: empty or not, that is not the person's own doing. `taken` are the fields that count
   * as emptied all the same: those that a fix takes out, and on Undo those that were emptied before.
   */
  readonly settle: (patch: Patch, taken?: ReadonlySet<UtmKey>) => void;
};

const NONE: ReadonlySet<UtmKey> = new Set();

/**
 * Which fields the person emptied: their tags are taken out of a destination that carries them, where those of a field
 * that was never filled are left alone.
 */
export function useEmptied(): Emptied {
  const [emptied, setEmptied] = useState(NONE);
  const change = (key: UtmKey, isEmptied: boolean) =>
    setEmptied((current) => {
      if (current.has(key) === isEmptied) return current;
      const next = new Set(current);
      if (isEmptied) next.add(key);
      else next.delete(key);
      return next;
    });
  return {
    emptied,
    note: (key, value) => change(key, value === ''),
    settle: (patch, taken = NONE) => {
      for (const key of Object.keys(patch)) if (isUtmKey(key)) change(key, taken.has(key));
    },
  };
}
