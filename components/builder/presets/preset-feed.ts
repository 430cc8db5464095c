import { type LiveStore, liveStore } from '@/components/hooks/library/use-live';
import type { Preset } from '@/lib/library/library';

/** What is saved under an id: nothing, where the preset is on another device or was deleted. */
export type Found = { readonly preset: Preset | undefined };

const feeds = new Map<string, LiveStore<Found>>();

/** The preset with an id, as it is saved now, in all tabs alike. */
export function presetFeed(id: string): LiveStore<Found> {
  const known = feeds.get(id);
  if (known !== undefined) return known;
  const feed = liveStore<Found>(async (database) => ({ preset: await database.presets.get(id) }), {
    preset: undefined,
  });
  feeds.set(id, feed);
  return feed;
}
