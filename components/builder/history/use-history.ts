import { useSyncExternalStore } from 'react';
import { useLocale } from 'use-intl';
import { type HistorySuite, loadHistory } from '@/components/builder/history/load-history';
import type { BuilderForm } from '@/components/builder/use-builder-form';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { queueCopies } from '@/components/hooks/copied-queue';
import { useHasLibrary } from '@/components/hooks/library/has-library';
import { noteUsed } from '@/components/hooks/used-values';
import type { Copied } from '@/lib/library/history-entry';
import type { UsedValues } from '@/lib/lint/used-values';
import { isBlank } from '@/lib/share/form-prefill';
import { tagsOfForm } from '@/lib/utm/form-link';
import type { FormValues } from '@/lib/utm/form-values';

export type History = {
  /** Undefined until the form is in use and the code has come. */
  readonly suite: HistorySuite | undefined;
  /** The values of each parameter in the links that were copied, most used first. */
  readonly used: UsedValues;
  /** Keeps links that were copied. Whatever becomes of that, copying them has worked. */
  readonly note: (links: readonly Omit<Copied, 'preset'>[]) => void;
  /** The same for the link of the form. */
  readonly noteForm: (url: string, values: FormValues) => void;
};

const NONE: UsedValues = {};
const subscribeToNothing = () => () => {};
const readNothing = () => undefined;

/** The links that were copied before. Fetched where there may be some, or will be: the form is being filled. */
export function useHistory({ ready, values, opening }: BuilderForm): History {
  const locale = useLocale();
  const hasLibrary = useHasLibrary();
  const loaded = useOnDemand(loadHistory, ready && (hasLibrary || !isBlank(values)));
  const suite = typeof loaded === 'object' ? loaded : undefined;
  const { subscribe = subscribeToNothing, read = readNothing } = suite?.usedValues ?? {};
  const used = useSyncExternalStore<UsedValues | undefined>(subscribe, read, readNothing);

  const note: History['note'] = (links) => {
    const at = Date.now();
    const copies = links.map((link) => ({ ...link, presetId: opening.frame.preset ?? '', at }));
    const canWait = queueCopies(copies);
    // Without a connection the code does not come: they wait for the next time.
    loadHistory(locale).then(
      ({ keepCopies }) => keepCopies(canWait ? [] : copies),
      () => {},
    );
  };
  return {
    suite,
    used: used ?? NONE,
    note,
    noteForm: (url, copied) => {
      void noteUsed(tagsOfForm(copied));
      note([{ url, platform: copied.platform }]);
    },
  };
}
