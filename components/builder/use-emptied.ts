import { useState } from 'react';
import type { Patch } from '@/components/builder/change';
import { isUtmKey, type UtmKey } from '@/lib/utm/params';

/**
 * Which fields the person emptied: their tags are taken out of a destination that carries them, where those of a field
 * that was never filled are left alone.
 */
export function useEmptied() {
  const [emptied, setEmptied] = useState<ReadonlySet<UtmKey>>(new Set());
  const change = (key: UtmKey, isEmptied: boolean) => {
    if (emptied.has(key) === isEmptied) return;
    setEmptied((current) => {
      const next = new Set(current);
      if (isEmptied) next.add(key);
      else next.delete(key);
      return next;
    });
  };
  return {
    emptied,
    note: (key: UtmKey, value: string) => change(key, value === ''),
    /** What we put into the form, empty or not, is not the person's own doing. */
    forget: (patch: Patch) => {
      for (const key of Object.keys(patch)) if (isUtmKey(key)) change(key, false);
    },
  };
}
