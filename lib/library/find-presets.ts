import type { Preset } from '@/lib/library/library';
import { fold } from '@/lib/platforms/fold';
import { parsePrefill } from '@/lib/share/prefill';

/** A preset with all that it is found by, folded. */
export type IndexedPreset = { readonly preset: Preset; readonly text: string };

/**
 * Makes presets searchable: by name, description and the values that they fill in.
 *
 * @example
 * findPresets(indexPresets(presets), 'ｓｐｒｉｎｇ news')
 */
export function indexPresets(presets: readonly Preset[]): readonly IndexedPreset[] {
  return presets.map((preset) => {
    const { url, tags, custom } = parsePrefill(preset.prefill).state;
    const words = [preset.name, preset.description, url, ...Object.values(tags), ...custom.flat()];
    // Folding takes line feeds out: no word is found across two texts.
    return { preset, text: words.map(fold).join('\n') };
  });
}

/**
 * The presets that hold every word of a query somewhere, in the order of the index. Case, width and kana make no
 * difference; an empty query gives all.
 *
 * @example
 * findPresets(indexPresets([spring, summer]), 'SPRING').map(({ name }) => name) // ['Spring']
 */
export function findPresets(index: readonly IndexedPreset[], query: string): readonly Preset[] {
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  return index.filter(({ text }) => words.every((word) => text.includes(word))).map(({ preset }) => preset);
}
