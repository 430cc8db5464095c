import { useEffect, useState } from 'react';
import type { Step } from '@/components/hooks/library/schema';
import { liveStore, useLive } from '@/components/hooks/library/use-live';

/** For how long a step is offered to be undone. It can be undone by its id for longer: see MOST_STEPS. */
const OFFERED_MS = 10 * 60_000;
const JUST_NOW_MS = 5_000;

const recentStep = liveStore<Step | undefined>(async (database) => {
  const step = await database.steps.orderBy(':id').last();
  return step !== undefined && endOf(step) > Date.now() ? step : undefined;
}, undefined);

function endOf({ at }: Step): number {
  return at + OFFERED_MS;
}

/** What was done in the last minutes, in any tab, and was not undone yet. */
export function useRecentStep(): Step | undefined {
  const step = useLive(recentStep);
  const [ended, setEnded] = useState<number>();
  useEffect(() => {
    if (step === undefined) return;
    const timer = setTimeout(() => setEnded(step.id), endOf(step) - Date.now());
    return () => clearTimeout(timer);
  }, [step]);
  return step?.id === ended ? undefined : step;
}

/** Whether a step was made this very moment, so that it is news; else it stood there when the page was opened. */
export function isNews({ at }: Step): boolean {
  return Date.now() - at < JUST_NOW_MS;
}
