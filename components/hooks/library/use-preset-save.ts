import { useState } from 'react';
import { saveItem } from '@/components/hooks/library/items';
import { newId } from '@/components/hooks/library/new-id';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import type { Preset } from '@/lib/library/library';
import { freeName } from '@/lib/library/numbered-name';

export type PresetContent = Pick<Preset, 'name' | 'description' | 'prefill' | 'conventions'>;

/** A preset that was never saved. */
export function newPreset(content: PresetContent): Preset {
  const now = Date.now();
  const { name, description, prefill, conventions } = content;
  const whole = { name, description, prefill, conventions };
  return { ...whole, id: newId(), starred: false, createdAt: now, changedAt: now, revision: 0 };
}

/** A save that another tab came before. `theirs` is undefined where it deleted the preset. */
export type PresetConflict = { readonly mine: Preset; readonly theirs: Preset | undefined };

/** Saves presets, and settles what another tab has changed meanwhile. `names` are those of all presets. */
export function usePresetSave(names: readonly string[], onSaved: (preset: Preset) => void) {
  const [conflict, setConflict] = useState<PresetConflict>();
  const [trouble, setTrouble] = useState<StoreTrouble['code']>();

  const save = async (mine: Preset) => {
    // What changes one that is saved already can be undone.
    const saved = await saveItem('presets', mine, mine.revision > 0 ? 'change_presets' : undefined);
    const error = saved.ok ? undefined : saved.error;
    setConflict(error?.code === 'changed_elsewhere' ? { mine, theirs: error.theirs } : undefined);
    setTrouble(error === undefined || error.code === 'changed_elsewhere' ? undefined : error.code);
    if (saved.ok) onSaved(saved.item);
  };

  return {
    conflict,
    trouble,
    save,
    keepMine: ({ mine, theirs }: PresetConflict) => save({ ...mine, revision: theirs?.revision ?? 0 }),
    keepBoth: ({ mine, theirs }: PresetConflict) =>
      save(newPreset({ ...mine, name: freeName(mine.name, theirs ? [...names, theirs.name] : names) })),
  };
}
