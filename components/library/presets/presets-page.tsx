'use client';

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useItems } from '@/components/hooks/library/items';
import { useUnreadable } from '@/components/hooks/library/status';
import { useSettled } from '@/components/hooks/use-settled';
import { EmptyPresets } from '@/components/library/presets/empty-presets';
import { PresetRows } from '@/components/library/presets/preset-rows';
import { Field } from '@/components/ui/field';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import type { Convention } from '@/lib/conventions/convention';
import { findPresets, indexPresets } from '@/lib/library/find-presets';
import type { Preset } from '@/lib/library/library';
import { PRESET_ORDERS, type PresetOrder, sortPresets } from '@/lib/library/sort-presets';

/** The presets of this device. */
export function PresetsPage() {
  const t = useTranslations('presets');
  const ui = useTranslations('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  const presets = useItems('presets');
  const conventions = useItems('conventions');
  const unreadable = useUnreadable();
  return (
    <div className="grid gap-6">
      <div className="grid max-w-prose gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="text-ink-soft">{t('intro')}</p>
      </div>
      {presets === undefined || conventions === undefined ? (
        <Skeleton label={ui('loading')} lines={6} />
      ) : presets.length === 0 ? (
        // Why, stands above.
        unreadable === undefined && <EmptyPresets />
      ) : (
        <PresetFinder presets={presets} conventions={conventions} onGone={() => heading.current?.focus()} />
      )}
    </div>
  );
}

type PresetFinderProps = {
  presets: readonly Preset[];
  conventions: readonly Convention[];
  /** The last one in the list was deleted. */
  onGone: () => void;
};

/** Search, order, and what they leave. The list follows when there is time: typing never waits for it. */
function PresetFinder({ presets, conventions, onGone }: PresetFinderProps) {
  const t = useTranslations('presets');
  const locale = useLocale();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<PresetOrder>('starred');
  const query = useDeferredValue(typed);
  const index = useMemo(() => indexPresets(sortPresets(presets, order, locale)), [presets, order, locale]);
  const found = useMemo(() => findPresets(index, query), [index, query]);
  const shown = useDeferredValue(found, []);
  const announced = useSettled(typed.trim() === '' ? '' : t('found', { count: found.length }));
  const isNone = found.length === 0;
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-64 flex-1">
          <SearchField
            label={t('search')}
            hint={t('searchHint')}
            value={typed}
            onChange={setTyped}
            announced={announced}
          />
        </div>
        <Field label={t('sort.label')}>
          {(control) => (
            <Select
              {...control}
              value={order}
              onChange={(event) => setOrder(event.target.value as PresetOrder)}
            >
              {PRESET_ORDERS.map((option) => (
                <option key={option} value={option}>
                  {t(`sort.${option}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="grid gap-1 text-sm text-ink-soft">
        <p>{t(query.trim() === '' ? 'count' : 'found', { count: found.length })}</p>
        {!isNone && <p className="pointer-coarse:hidden">{t('drag')}</p>}
        {!isNone && <p className="hidden pointer-coarse:block">{t('touch')}</p>}
      </div>
      {isNone && <p>{t('none')}</p>}
      <PresetRows presets={shown} conventions={conventions} onGone={onGone} />
    </>
  );
}
