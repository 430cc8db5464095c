import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { deleteItems, readItem, saveItem } from '@/components/hooks/library/items';
import { readPresetNames } from '@/components/hooks/library/preset-names';
import { newPreset } from '@/components/hooks/library/use-preset-save';
import type { Preset } from '@/lib/library/library';
import { freeName } from '@/lib/library/numbered-name';

/** What can be done with a preset in one press. What the store says of a failure stands above the page's tabs. */
export function usePresetActions() {
  const t = useTranslations('presets');
  return useMemo(
    () => ({
      star: async ({ id, name }: Preset) => {
        // As it is saved now: another tab may have changed the rest.
        const read = await readItem('presets', id);
        if (!read.ok || read.item === undefined) return;
        const starred = !read.item.starred;
        const saved = await saveItem('presets', { ...read.item, starred });
        if (saved.ok) announce(t(starred ? 'starOn' : 'starOff', { name }));
      },
      duplicate: async (preset: Preset) => {
        const name = freeName(preset.name, await readPresetNames());
        // Starred as the first is, it stands beside it in every order by name.
        const { starred } = preset;
        const saved = await saveItem('presets', { ...newPreset({ ...preset, name }), starred });
        if (saved.ok) announce(t('duplicated', { name }));
      },
      /** Whether it is gone. The way back is the library's own, below. */
      remove: async ({ id }: Preset): Promise<boolean> => (await deleteItems('presets', [id])).ok,
    }),
    [t],
  );
}
