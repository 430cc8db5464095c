import type { Preset } from '@/lib/library/library';

/** How a list of presets can be sorted; ties by name. */
export const PRESET_ORDERS = ['starred', 'name', 'newest', 'changed'] as const;
export type PresetOrder = (typeof PRESET_ORDERS)[number];

/**
 * Sorts presets: starred ones first, by name as the language does, the newest first, or the last changed first.
 *
 * @param locale - a language tag
 *
 * @example
 * sortPresets(presets, 'name', 'ja')
 */
export function sortPresets(
  presets: readonly Preset[],
  order: PresetOrder,
  locale: string,
): readonly Preset[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const rank: Record<PresetOrder, (preset: Preset) => number> = {
    starred: ({ starred }) => (starred ? 0 : 1),
    name: () => 0,
    newest: ({ createdAt }) => -createdAt,
    changed: ({ changedAt }) => -changedAt,
  };
  const of = rank[order];
  return presets.toSorted((a, b) => of(a) - of(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
