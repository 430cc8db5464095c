import { useSyncExternalStore } from 'react';
import { type OnDemand, useOnDemand } from '@/components/builder/use-on-demand';
import { useHasLibrary } from '@/components/hooks/library/has-library';

/** The preset that a form came from, as it is saved now. */
export type FormPreset = {
  readonly id: string;
  readonly name: string;
  readonly conventions: readonly string[];
};

type FeedCode = typeof import('@/components/builder/presets/preset-feed');

const loadFeed = (): Promise<FeedCode> => import('@/components/builder/presets/preset-feed');
const subscribeToNothing = () => () => {};
const readNothing = () => undefined;

/**
 * The preset with the id of the address; undefined until it is found, where it is not on this device, and where there
 * is no id. Nothing is fetched on a device that has no library.
 */
export function usePreset(id: string | undefined): FormPreset | undefined {
  const hasLibrary = useHasLibrary();
  const loaded = loadedOf(useOnDemand(loadFeed, id !== undefined && hasLibrary));
  const feed = id === undefined ? undefined : loaded?.presetFeed(id);
  const found = useSyncExternalStore(
    feed?.subscribe ?? subscribeToNothing,
    feed?.read ?? readNothing,
    readNothing,
  );
  return found?.preset;
}

function loadedOf(loading: OnDemand<FeedCode>): FeedCode | undefined {
  return typeof loading === 'object' ? loading : undefined;
}
