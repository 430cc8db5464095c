import { canonicalJson } from '@/lib/library/canonical-json';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { type Decisions, decided, type SettingItem } from '@/lib/library/merge-item';

const LISTS: { readonly [Name in keyof Settings]?: number } = {
  ownDomains: LIMITS.ownDomains,
  checksOff: LIMITS.checksOff,
};

/**
 * How each setting of theirs stands to mine: new where I never changed it, else a question. Of two lists both can be
 * kept, as long as they fit.
 *
 * @see planMerge
 */
export function planSettings(mine: Settings, theirs: Settings | undefined): SettingItem[] {
  if (theirs === undefined) return [];
  return (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).map((name): SettingItem => {
    const [own, other] = [mine[name], theirs[name]];
    const item = { what: 'setting' as const, key: `setting:${name}`, name, mine: own, theirs: other };
    const json = canonicalJson(own);
    if (json === canonicalJson(other)) return { ...item, state: 'same' };
    if (json === canonicalJson(DEFAULT_SETTINGS[name])) return { ...item, state: 'new' };
    return {
      ...item,
      state: 'conflict',
      differences: [{ path: [name], mine: own, theirs: other }],
      choices: joined(name, own, other) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
    };
  });
}

/** The settings with what was decided. */
export function applySettings(mine: Settings, items: readonly SettingItem[], decisions: Decisions): Settings {
  const changes = items.flatMap((item): [string, unknown][] => {
    if (item.state === 'same') return [];
    if (item.state === 'new') return decisions.get(item.key) === 'mine' ? [] : [[item.name, item.theirs]];
    const decision = decided(item, decisions);
    if (decision === 'mine') return [];
    const both = decision === 'both' ? joined(item.name, item.mine, item.theirs) : undefined;
    return [[item.name, both ?? item.theirs]];
  });
  return changes.length === 0 ? mine : { ...mine, ...Object.fromEntries(changes) };
}

function joined(name: keyof Settings, mine: unknown, theirs: unknown): unknown[] | undefined {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  const both = [...new Set([...mine, ...theirs])];
  return both.length <= (LISTS[name] ?? 0) ? both : undefined;
}
