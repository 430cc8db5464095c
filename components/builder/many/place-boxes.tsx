import { useLocale, useTranslations } from 'use-intl';
import { placeName } from '@/components/builder/place/place-name';
import { Checkbox } from '@/components/ui/choice';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { Place } from '@/lib/platforms/campaign-links';
import { usesOf } from '@/lib/platforms/guided';
import type { Platform } from '@/lib/platforms/platforms';

type PlaceBoxesProps = {
  platforms: readonly Platform[];
  places: readonly Place[];
  onToggle: (place: Place) => void;
  texts: PlatformTexts;
};

/** A row for each place, with a box for each way to use it. */
export function PlaceBoxes({ platforms, places, onToggle, texts }: PlaceBoxesProps) {
  const t = useTranslations('many.places');
  const locale = useLocale();
  return (
    <ul className="grid divide-y divide-line">
      {platforms.map((platform) => {
        const name = placeName(platform, locale);
        return (
          <li key={platform.id} className="flex flex-wrap items-center gap-x-3 py-0.5">
            <span className="basis-32 grow">{name}</span>
            <div className="flex flex-wrap gap-x-4 text-sm">
              {usesOf(platform.id).map((use) => (
                <Checkbox
                  key={use}
                  aria-label={t('choice', { place: name, use: texts.use[use].name })}
                  checked={places.some((place) => place.platform === platform.id && place.use === use)}
                  onChange={() => onToggle({ platform: platform.id, use })}
                  label={texts.use[use].name}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
