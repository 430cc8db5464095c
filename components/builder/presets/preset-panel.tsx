import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PresetList } from '@/components/builder/presets/preset-list';
import { SavePreset } from '@/components/builder/presets/save-preset';
import { SavedPreset } from '@/components/builder/presets/saved-preset';
import type { Opening } from '@/components/builder/use-prefill';
import { useItems } from '@/components/hooks/library/items';
import { Skeleton } from '@/components/ui/skeleton';
import type { Preset } from '@/lib/library/library';
import type { PrefillState } from '@/lib/share/prefill-state';

export type PresetPanelProps = {
  view: 'list' | 'save';
  opening: Opening;
  prefill: PrefillState;
  onClose: () => void;
};

/** What stands in the windows of presets: the list, or the form that saves one, and then what was saved. */
export function PresetPanel({ view, opening, prefill, onClose }: PresetPanelProps) {
  const ui = useTranslations('ui');
  const presets = useItems('presets');
  const conventions = useItems('conventions');
  const [saved, setSaved] = useState<Preset>();

  if (presets === undefined || conventions === undefined) {
    return <Skeleton label={ui('loading')} lines={8} />;
  }
  if (view === 'list') return <PresetList presets={presets} opening={opening} onClose={onClose} />;
  if (saved) return <SavedPreset preset={saved} />;
  return (
    <SavePreset
      presets={presets}
      conventions={conventions}
      opening={opening}
      prefill={prefill}
      onSaved={setSaved}
      onClose={onClose}
    />
  );
}
