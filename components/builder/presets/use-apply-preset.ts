import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Patch } from '@/components/builder/change';
import { withOriginsOf } from '@/components/builder/custom-origin';
import type { Opening } from '@/components/builder/use-prefill';
import { announce } from '@/components/hooks/announcer';
import { today } from '@/components/hooks/device';
import { noteUsed } from '@/components/hooks/used-values';
import { applyPreset } from '@/lib/library/apply-preset';
import type { Preset } from '@/lib/library/library';
import { customField } from '@/lib/share/form-prefill';
import { parsePrefill } from '@/lib/share/prefill';
import { tagsOfForm } from '@/lib/utm/form-link';

/** Fills the form in as a preset says, and locks and hides its fields; says what changed, and can be undone. */
export function useApplyPreset(opening: Opening): (preset: Preset) => void {
  const t = useTranslations('change');
  const { values, changes } = useBuilder();
  return (preset) => {
    const { patch, changed, frame } = applyPreset(values, opening.frame, preset, today());
    const own = parsePrefill(preset.prefill).state.custom.map(([name]) => customField(name));
    const written: Patch = {
      ...patch,
      ...(patch.custom && { custom: withOriginsOf(patch.custom, new Set(own)) }),
    };
    const after = { ...values, ...written };
    const change = { code: 'preset_applied', name: preset.name, count: changed.length, changed } as const;
    changes.apply(written, change, opening.reframe(frame, after));
    void noteUsed(tagsOfForm(after));
    announce(t('preset_applied', { name: preset.name, count: changed.length }));
  };
}
