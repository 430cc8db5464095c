import { Star } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useApplyPreset } from '@/components/builder/presets/use-apply-preset';
import type { Opening } from '@/components/builder/use-prefill';
import { useUnreadable } from '@/components/hooks/library/status';
import { useGrowing } from '@/components/hooks/use-growing';
import { useSettled } from '@/components/hooks/use-settled';
import { ParamValues } from '@/components/ui/param-values';
import { SearchField } from '@/components/ui/search-field';
import { localePath } from '@/lib/i18n/path';
import { findPresets, indexPresets } from '@/lib/library/find-presets';
import type { Preset } from '@/lib/library/library';
import { sortPresets } from '@/lib/library/sort-presets';
import { fieldChoices, nameOfField } from '@/lib/share/field-choices';
import { parsePrefill } from '@/lib/share/prefill';
import { isUtmKey } from '@/lib/utm/params';

type PresetListProps = { presets: readonly Preset[]; opening: Opening; onClose: () => void };

/** The presets of this device, starred ones first; a press fills in the form. */
export function PresetList({ presets, opening, onClose }: PresetListProps) {
  const t = useTranslations('presets');
  const locale = useLocale();
  const apply = useApplyPreset(opening);
  const unreadable = useUnreadable();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const index = useMemo(() => indexPresets(sortPresets(presets, 'starred', locale)), [presets, locale]);
  const found = useDeferredValue(findPresets(index, query), []);
  const { shown, end } = useGrowing(found.length);
  const announced = useSettled(typed.trim() === '' ? '' : t('found', { count: found.length }));

  return (
    <div className="grid gap-4">
      {presets.length === 0 ? (
        <p>
          {unreadable === undefined
            ? t('noneYet')
            : t(unreadable === 'failed' ? 'unread' : `trouble.${unreadable}`)}
        </p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">{t('choose')}</p>
          <SearchField
            label={t('search')}
            hint={t('searchHint')}
            value={typed}
            onChange={setTyped}
            announced={announced}
          />
          {query.trim() !== '' && found.length === 0 && <p>{t('none')}</p>}
          <ul className="grid gap-2">
            {found.slice(0, shown).map((preset) => (
              <PresetItem
                key={preset.id}
                preset={preset}
                onApply={() => {
                  // First the window: it gives the focus back.
                  onClose();
                  apply(preset);
                }}
              />
            ))}
          </ul>
          <div ref={end} />
        </>
      )}
      <a href={localePath(locale, 'library')} className="justify-self-start pointer-coarse:min-h-11">
        {t('manage')}
      </a>
    </div>
  );
}

function PresetItem({ preset, onApply }: { preset: Preset; onApply: () => void }) {
  const t = useTranslations('presets');
  const filled = fieldChoices(parsePrefill(preset.prefill).state).filter(({ fill }) => fill);
  return (
    <li className="grid gap-1 rounded-control border border-line p-2">
      <button
        type="button"
        onClick={onApply}
        className="target inline-flex items-center gap-1.5 text-left font-medium text-accent underline [overflow-wrap:anywhere]"
      >
        {preset.starred && (
          <>
            <Star aria-hidden="true" className="size-4 shrink-0 fill-current" />
            <span className="sr-only">{t('isStarred')}</span>
          </>
        )}
        {preset.name}
      </button>
      {preset.description !== '' && <p className="text-sm whitespace-pre-line">{preset.description}</p>}
      <ParamValues
        values={filled.map(({ id, value }) => ({
          name: nameOfField(id),
          colour: isUtmKey(id) ? id : 'custom',
          value,
        }))}
      />
    </li>
  );
}
