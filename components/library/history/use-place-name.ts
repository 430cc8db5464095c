import { useLocale } from 'use-intl';
import { PLATFORMS } from '@/lib/platforms/platforms';

const PLACES = new Map<string, (typeof PLATFORMS)[number]>(PLATFORMS.map((place) => [place.id, place]));

/** What people who read this language call a place, by its id. One that there is no more is called by its id. */
export function usePlaceName(): (id: string) => string {
  const locale = useLocale();
  return (id) => {
    const place = PLACES.get(id);
    return (locale === 'ja' ? place?.nameJa : undefined) ?? place?.name ?? id;
  };
}
