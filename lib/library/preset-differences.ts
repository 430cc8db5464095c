import type { Preset } from '@/lib/library/library';
import { customField } from '@/lib/share/form-prefill';
import { parsePrefill } from '@/lib/share/prefill';
import type { FieldId } from '@/lib/share/prefill-state';
import { UTM_KEYS } from '@/lib/utm/params';

export type PresetDifference = {
  readonly field: 'name' | 'description' | 'platform' | FieldId | 'lock' | 'hide' | 'conventions';
  /** A text a value; lists hold ids of fields or of conventions. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
};

/**
 * Where two versions of a preset differ, field by field, in the order of the form.
 *
 * @example
 * presetDifferences(mine, { ...mine, name: 'News' }) // [{ field: 'name', mine: ['Mail'], theirs: ['News'] }]
 */
export function presetDifferences(mine: Preset, theirs: Preset): readonly PresetDifference[] {
  const left = textsOf(mine);
  const right = textsOf(theirs);
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((field) => ({ field, mine: left.get(field) ?? [], theirs: right.get(field) ?? [] }))
    .filter(({ mine: a, theirs: b }) => a.join('\n') !== b.join('\n'));
}

function textsOf({ name, description, prefill, conventions }: Preset) {
  const { url, tags, custom, platform = '', lock, hide } = parsePrefill(prefill).state;
  const texts = new Map<PresetDifference['field'], readonly string[]>([
    ['name', [name]],
    ['description', [description]],
    ['url', [url]],
    ...UTM_KEYS.map((key): [FieldId, readonly string[]] => [key, [tags[key] ?? '']]),
    ['platform', [platform]],
  ]);
  for (const [key, value] of custom) {
    const field = customField(key);
    texts.set(field, [...(texts.get(field) ?? []), value]);
  }
  return texts.set('lock', lock).set('hide', hide).set('conventions', conventions);
}
