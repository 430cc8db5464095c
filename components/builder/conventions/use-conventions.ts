import { useMemo, useState, useSyncExternalStore } from 'react';
import { useLocale } from 'use-intl';
import { type ConventionSuite, loadConventions } from '@/components/builder/conventions/load-conventions';
import type { BuilderForm } from '@/components/builder/use-builder-form';
import { type OnDemand, useOnDemand } from '@/components/builder/use-on-demand';
import { useHasLibrary } from '@/components/hooks/library/has-library';
import type { Convention } from '@/lib/conventions/convention';
import type { InForce } from '@/lib/conventions/in-force';
import type { LintInput } from '@/lib/lint/finding';
import type { TagValues } from '@/lib/utm/params';

export type Conventions = {
  /** Undefined on a device without a library, and until the code has come. */
  readonly suite: ConventionSuite | undefined;
  /** What holds for this form, or would if it were not switched off. */
  readonly holding: readonly Convention[];
  readonly inForce: InForce | undefined;
  /** Whether the person has switched the conventions off for this form: until it is opened anew. */
  readonly isOff: boolean;
  readonly switchOff: (off: boolean) => void;
  /** The fields that a convention locks: those that hold its standard value. */
  readonly locked: ReadonlySet<string>;
  /** The values that a form starts with. */
  readonly standards: Readonly<TagValues>;
  /** What a check has to know of them. */
  readonly context: LintContext;
  /** The same, once it is known. */
  readonly settled: () => Promise<LintContext>;
};

type LintContext = Pick<LintInput, 'convention' | 'known'>;

const NONE: readonly Convention[] = [];
const NO_FIELDS: ReadonlySet<string> = new Set();
const NO_VALUES: Readonly<TagValues> = {};
const subscribeToNothing = () => () => {};

/** The naming conventions that hold for the form. Nothing of them is fetched where this device has no library. */
export function useConventions({ ready, opening, values }: BuilderForm): Conventions {
  const locale = useLocale();
  const wanted = useHasLibrary() && ready;
  const suite = loadedOf(useOnDemand(loadConventions, wanted));
  const { frame } = opening;
  const feed = suite?.conventionFeed(frame.preset);
  const saved = useSyncExternalStore(feed?.subscribe ?? subscribeToNothing, feed?.read ?? nothing, nothing);
  // The frame is another one each time the form is opened.
  const [offFor, setOffFor] = useState<typeof frame>();
  const isOff = offFor === frame;

  const inForce = useMemo(
    () => (suite && saved && !isOff ? suite.inForce(saved.holding, saved.compile) : undefined),
    [suite, saved, isOff],
  );
  const standards = useMemo(
    () => (suite && inForce ? suite.standardsOf(inForce) : NO_VALUES),
    [suite, inForce],
  );
  const context = { convention: inForce, known: saved?.known };
  return {
    suite,
    holding: saved?.holding ?? NONE,
    inForce,
    isOff,
    switchOff: (off) => setOffFor(off ? frame : undefined),
    locked: suite && inForce ? suite.lockedBy(inForce, values) : NO_FIELDS,
    standards,
    context,
    settled: async () => {
      if (!wanted || isOff || saved !== undefined) return context;
      const loaded = await loadConventions(locale).catch(() => undefined);
      if (loaded === undefined) return context;
      const first = await loaded.firstOf(loaded.conventionFeed(frame.preset));
      return { convention: loaded.inForce(first.holding, first.compile), known: first.known };
    },
  };
}

function loadedOf(loading: OnDemand<ConventionSuite>): ConventionSuite | undefined {
  return typeof loading === 'object' ? loading : undefined;
}

function nothing(): undefined {
  return undefined;
}
