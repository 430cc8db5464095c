import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { COMMON_PLACES } from '@/components/builder/guided/common-places';
import { PlaceField } from '@/components/builder/place/place-field';
import { placeName } from '@/components/builder/place/place-name';
import { buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';
import { type PlatformId, platformOf } from '@/lib/platforms/platforms';

/** Where people will click: the common places at hand, all of them by search. */
export function PlaceStep() {
  const t = useTranslations('guided');
  const locale = useLocale();
  const { form, values, onTyped } = useBuilder();
  const choose = (id: PlatformId) => {
    form.setValue('platform', id);
    onTyped('platform', id);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: it stands in a fieldset already. */}
      <div role="group" aria-label={t('common')} className="flex flex-wrap gap-2">
        {COMMON_PLACES[locale].map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={values.platform === id}
            onClick={() => choose(id)}
            className={classNames(
              buttonClass({ size: 'sm' }),
              'aria-pressed:border-accent aria-pressed:bg-accent-soft',
            )}
          >
            {placeName(platformOf(id), locale)}
          </button>
        ))}
      </div>
      <PlaceField isStep />
    </>
  );
}
