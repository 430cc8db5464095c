import { useEffect, useState } from 'react';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { readLibrary } from '@/components/hooks/library/whole';
import type { Library } from '@/lib/library/library';
import { planMerge } from '@/lib/library/merge';
import type { MergeItem } from '@/lib/library/merge-item';
import type { SharedPart } from '@/lib/library/shared-part';
import type { Result } from '@/lib/result';

/** What taking a part would do to the library as it was read. */
export type ImportPlan = { readonly mine: Library; readonly items: readonly MergeItem[] };

/** Compares a part with the library. Undefined while that is read; `again` reads it anew. */
export function useImportPlan(part: SharedPart) {
  const [planned, setPlanned] = useState<Result<{ plan: ImportPlan }, StoreTrouble>>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks for a new plan.
  useEffect(() => {
    let wanted = true;
    void readLibrary().then((read) => {
      if (!wanted) return;
      if (!read.ok) return setPlanned(read);
      setPlanned({ ok: true, plan: { mine: read.library, items: planMerge(read.library, part) } });
    });
    return () => {
      wanted = false;
    };
  }, [part, turn]);
  return { planned, again: () => setTurn((last) => last + 1) };
}
