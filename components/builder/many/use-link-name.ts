import { useLocale, useTranslations } from 'use-intl';
import { placeName } from '@/components/builder/place/place-name';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { CampaignLink } from '@/lib/platforms/campaign-links';
import { platformOf } from '@/lib/platforms/platforms';

/** What a link of the list is called: its place and whether that is paid for, or the name of its variant. */
export function useLinkName(texts: PlatformTexts): (link: CampaignLink) => string {
  const t = useTranslations('many.places');
  const locale = useLocale();
  return ({ id, place }) =>
    place === undefined
      ? id.slice('variant:'.length)
      : t('choice', { place: placeName(platformOf(place.platform), locale), use: texts.use[place.use].name });
}
