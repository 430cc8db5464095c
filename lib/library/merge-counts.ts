import { differences } from '@/lib/library/differences';
import type { HistoryEntry } from '@/lib/library/library';
import { type Decisions, decided, type MergeItem } from '@/lib/library/merge-item';

export type MergeCounts = { readonly [What in MergeItem['what']]: number };

/**
 * How many items of each kind a merge would add or change, as decided so far.
 *
 * @example
 * mergeCounts(planMerge(EMPTY_LIBRARY, part), new Map()) // { preset: 2, convention: 0, history: 0, known: 0, setting: 0 }
 */
export function mergeCounts(plan: readonly MergeItem[], decisions: Decisions): MergeCounts {
  const counts = { preset: 0, convention: 0, history: 0, known: 0, setting: 0 };
  for (const item of plan) if (isTaken(item, decisions)) counts[item.what] += 1;
  return counts;
}

function isTaken(item: MergeItem, decisions: Decisions): boolean {
  switch (item.state) {
    case 'same':
      return false;
    case 'joined':
      return true;
    case 'new':
      return decisions.get(item.key) !== 'mine';
    case 'conflict':
      return decided(item, decisions) !== 'mine' || (item.what === 'history' && isJoined(item));
  }
}

/** What can be joined is joined, whatever is decided on the rest. */
function isJoined({ mine, joined }: { readonly mine: HistoryEntry; readonly joined: HistoryEntry }): boolean {
  return differences(mine, joined).length > 0;
}
