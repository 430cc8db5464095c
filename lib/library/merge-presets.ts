import type { Convention } from '@/lib/conventions/convention';
import type { Preset } from '@/lib/library/library';
import type { MergeItem, Standing } from '@/lib/library/merge-item';
import { type Comparison, contentOf, planSaved, twinFinder } from '@/lib/library/merge-saved';

const AS_IT_STANDS: Comparison<Convention> = { content: contentOf, agree: () => true };

/** @see planMerge */
export function planConventions(
  mine: readonly Convention[],
  theirs: readonly Convention[],
): Standing<Convention>[] {
  return planSaved(mine, theirs, AS_IT_STANDS);
}

/**
 * A preset names its conventions by their ids, and one and the same convention may have one id here and another
 * there: two presets agree where each names what may be the other's.
 *
 * @see planMerge
 */
export function planPresets(
  mine: readonly Preset[],
  theirs: readonly Preset[],
  conventions: { readonly mine: readonly Convention[]; readonly theirs: readonly Convention[] },
): Standing<Preset>[] {
  const twinsOf = twinFinder(conventions.mine, AS_IT_STANDS);
  const counterparts = new Map(
    conventions.theirs.map((convention) => {
      const namesakes = conventions.mine.filter(({ name }) => name === convention.name);
      return [convention.id, new Set([...twinsOf(convention), ...namesakes].map(({ id }) => id))];
    }),
  );
  return planSaved(mine, theirs, {
    content: (preset) => ({ ...contentOf(preset), conventions: undefined }),
    agree: (own, other) =>
      own.conventions.length === other.conventions.length &&
      other.conventions.every((id, index) => {
        const named = own.conventions[index];
        return named === id || (named !== undefined && counterparts.get(id)?.has(named) === true);
      }),
  });
}

/**
 * The ids that the conventions of a part have after a merge.
 *
 * @param given - the ids that copies got, by their keys in the plan
 */
export function conventionIds(
  plan: readonly MergeItem[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    plan.flatMap((item): [string, string][] => {
      if (item.what !== 'convention' || item.state === 'new') return [];
      return [[item.theirs.id, given.get(item.key) ?? item.mine.id]];
    }),
  );
}
