import { PlaceList } from '@/components/builder/place/place-list';
import { findPlatforms } from '@/lib/platforms/find-platforms';
import { platformOf } from '@/lib/platforms/platforms';

/** All that the choice of a place needs beyond its input. It comes after the form. */
export const places = { PlaceList, findPlatforms, platformOf } as const;
