import type { Guide } from '@/lib/platforms/guided';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What becomes of a field. `stays`: the person's own words are never written over. `asked`: nobody else knows it. */
export type Outcome = 'fills' | 'replaces' | 'empties' | 'same' | 'stays' | 'locked' | 'asked';

export type PlannedField = {
  readonly key: UtmKey;
  /** What the guide proposes; empty for `empties` and `asked`. */
  readonly value: string;
  /** What the field holds. */
  readonly current: string;
  readonly outcome: Outcome;
};

/** Together they decide the channel, so that half of an older pair must not be left. */
const PAIR: ReadonlySet<UtmKey> = new Set(['utm_source', 'utm_medium'] as const);

/**
 * What filling in the form would do, field by field. `earlier`: what this guide filled in before, which makes way when
 * the answers change.
 *
 * @example
 * planGuide({ tags: { utm_medium: 'email' }, reasons: [] }, { …, utm_medium: 'mail' }, new Set(), {})
 * // [{ key: 'utm_medium', value: 'email', current: 'mail', outcome: 'replaces' }]
 */
export function planGuide(
  guide: Guide,
  values: Readonly<Record<UtmKey, string>>,
  locked: ReadonlySet<string>,
  earlier: Guide['tags'],
): readonly PlannedField[] {
  return UTM_KEYS.flatMap((key): PlannedField[] => {
    const value = guide.tags[key] ?? '';
    const current = values[key];
    const isAsked = guide.ask?.includes(key) === true;
    const isOurs = current !== '' && current === earlier[key];
    if (value === '' && !isAsked && !isOurs) return [];
    return [{ key, value, current, outcome: outcomeOf() }];

    function outcomeOf(): Outcome {
      if (locked.has(key)) return 'locked';
      if (current === value) return value === '' ? 'asked' : 'same';
      if (value === '') return isOurs ? 'empties' : 'stays';
      if (current === '') return 'fills';
      return isOurs || (PAIR.has(key) && !isAsked) ? 'replaces' : 'stays';
    }
  });
}

const WRITTEN: ReadonlySet<Outcome> = new Set(['fills', 'replaces', 'empties'] as const);

/** The values to write. */
export function patchOfPlan(plan: readonly PlannedField[]): { readonly [Key in UtmKey]?: string } {
  const written = plan.filter(({ outcome }) => WRITTEN.has(outcome));
  return Object.fromEntries(written.map(({ key, value }) => [key, value]));
}
