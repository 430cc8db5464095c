import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { COMMON_PLACES } from '@/components/builder/guided/common-places';
import { PlaceBoxes } from '@/components/builder/many/place-boxes';
import { useSettled } from '@/components/hooks/use-settled';
import { SearchField } from '@/components/ui/search-field';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { Place } from '@/lib/platforms/campaign-links';
import { findPlatforms } from '@/lib/platforms/find-platforms';
import { PLATFORMS, type Platform, platformOf } from '@/lib/platforms/platforms';

type PlaceChoiceProps = {
  places: readonly Place[];
  onChange: (places: readonly Place[]) => void;
  texts: PlatformTexts;
};

const KINDS = [...new Set(PLATFORMS.map(({ kind }) => kind))];

/** All places to tick, the common ones first; searched by any of their names. */
export function PlaceChoice({ places, onChange, texts }: PlaceChoiceProps) {
  const t = useTranslations('many.places');
  const words = useTranslations('place');
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const settled = useSettled(query);
  const common = COMMON_PLACES[locale];

  const toggle = ({ platform, use }: Place) => {
    const others = places.filter((place) => place.platform !== platform || place.use !== use);
    onChange(others.length < places.length ? others : [...places, { platform, use }]);
  };
  const boxes = (platforms: readonly Platform[]) => (
    <PlaceBoxes platforms={platforms} places={places} onToggle={toggle} texts={texts} />
  );
  const group = (name: string, platforms: readonly Platform[]) =>
    platforms.length > 0 && (
      <section key={name} aria-label={name}>
        <h4 className="pt-2 text-sm font-medium text-ink-soft">{name}</h4>
        {boxes(platforms)}
      </section>
    );
  const found = findPlatforms(query);
  const announced = settled.trim() === '' ? '' : t('found', { count: findPlatforms(settled).length });

  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-semibold">{t('legend')}</legend>
      <SearchField
        label={t('search')}
        hint={t('searchHint')}
        value={query}
        onChange={setQuery}
        announced={announced}
      />
      <div className="max-h-96 overflow-y-auto overscroll-contain rounded-control border border-line px-3 pb-2">
        {query.trim() === '' ? (
          <>
            {group(t('common'), common.map(platformOf))}
            {KINDS.map((kind) =>
              group(
                words(`kinds.${kind}`),
                PLATFORMS.filter((platform) => platform.kind === kind && !common.includes(platform.id)),
              ),
            )}
          </>
        ) : (
          <div className="pt-2">{found.length === 0 ? t('found', { count: 0 }) : boxes(found)}</div>
        )}
      </div>
    </fieldset>
  );
}
