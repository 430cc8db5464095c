import { useState } from 'react';
import { readTab, writeTab } from '@/components/hooks/stored';
import { GOALS, type Goal, type Guide } from '@/lib/platforms/guided';
import type { Use } from '@/lib/platforms/platforms';
import { isUtmKey } from '@/lib/utm/params';

export type Answers = {
  readonly use?: Use | undefined;
  readonly goal?: Goal | undefined;
  /** What the guide put into the form last. */
  readonly filled: Guide['tags'];
};

const USES: readonly Use[] = ['paid', 'organic'];

/** What was answered beside the place, which the form holds: kept while this tab is open. */
export function useAnswers(): readonly [Answers, (answer: Partial<Answers>) => void] {
  const [answers, setAnswers] = useState(readAnswers);
  return [
    answers,
    (answer) => {
      const next = { ...answers, ...answer };
      setAnswers(next);
      writeTab('utmost.guided', JSON.stringify(next));
    },
  ];
}

/** As it was kept; whatever cannot be read counts as not answered. */
function readAnswers(): Answers {
  try {
    const { use, goal, filled }: { readonly [Name in keyof Answers]?: unknown } = JSON.parse(
      readTab('utmost.guided') ?? '{}',
    );
    const tags = Object.entries(filled ?? {}).filter(
      ([key, value]) => isUtmKey(key) && typeof value === 'string',
    );
    return {
      use: USES.find((known) => known === use),
      goal: GOALS.find((known) => known === goal),
      filled: Object.fromEntries(tags),
    };
  } catch {
    return { filled: {} };
  }
}
