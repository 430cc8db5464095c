import { useEffect, useState } from 'react';
import type { places } from '@/components/builder/place/places';

/** Names, search and list of the places, once they have loaded. Without a connection there is nothing to choose from. */
export function usePlaces(): typeof places | undefined {
  const [loaded, setLoaded] = useState<typeof places>();
  useEffect(() => {
    import('@/components/builder/place/places').then(
      ({ places: found }) => setLoaded(found),
      () => {},
    );
  }, []);
  return loaded;
}
