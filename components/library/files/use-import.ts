import { useState } from 'react';
import { afterPaint } from '@/components/hooks/after-paint';
import { newId } from '@/components/hooks/library/new-id';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { writeLibrary } from '@/components/hooks/library/whole';
import type { ImportPlan } from '@/components/library/files/use-import-plan';
import type { Library } from '@/lib/library/library';
import { applyMerge } from '@/lib/library/merge';
import type { Decisions } from '@/lib/library/merge-item';

export type ImportFailure = StoreTrouble['code'] | 'changed_elsewhere';

/** Writes what was decided, all of it or nothing. */
export function useImport() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ImportFailure>();

  const write = async (mine: Library, next: () => Library, what: 'import' | 'restore') => {
    setBusy(true);
    await afterPaint();
    const written = await writeLibrary(mine, next(), what);
    setBusy(false);
    setFailure(written.ok ? undefined : written.error.code);
    return written.ok ? undefined : written.error.code;
  };
  return {
    isBusy,
    failure,
    merge: ({ mine, items }: ImportPlan, decisions: Decisions) =>
      write(mine, () => applyMerge(mine, items, decisions, newId, Date.now()), 'import'),
    replace: ({ mine }: ImportPlan, next: Library) => write(mine, () => next, 'restore'),
  };
}
