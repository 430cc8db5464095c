import { useState } from 'react';
import { readTab, writeTab } from '@/components/hooks/stored';
import { type CampaignPlan, parsePlan } from '@/lib/platforms/campaign-plan';

export type ChosenPlan = readonly [chosen: CampaignPlan | undefined, setChosen: (plan: CampaignPlan) => void];

/** What was chosen for many links, and the way to change it: kept while this tab is open. */
export function usePlan([chosen, setChosen]: ChosenPlan): readonly [
  CampaignPlan,
  (change: Partial<CampaignPlan>) => void,
] {
  const [stored] = useState(() => parsePlan(readTab('utmost.many') ?? ''));
  const plan = chosen ?? stored;
  return [
    plan,
    (change) => {
      const next = { ...plan, ...change };
      setChosen(next);
      writeTab('utmost.many', JSON.stringify(next));
    },
  ];
}
