import type { SourceCategory } from '@/lib/channels/sources';

/**
 * Names for sites that people know, which GA4's list of sources lacks (the list that we have is of 2022-09). `listed`:
 * the name of the same house that stands there, and reports well.
 */
type UnlistedSource = { readonly category: SourceCategory; readonly listed?: string };

const META: UnlistedSource = { category: 'social', listed: 'facebook' };
const X: UnlistedSource = { category: 'social', listed: 'twitter' };
const LINE: UnlistedSource = { category: 'social', listed: 'line' };
const YOUTUBE: UnlistedSource = { category: 'video', listed: 'youtube' };
const SOCIAL: UnlistedSource = { category: 'social' };

// Seen in the wild but not in the list, 2026-11. Threads, the Audience Network and Messenger are bought as Meta ads.
const UNLISTED: ReadonlyMap<string, UnlistedSource> = new Map([
  ['meta', META],
  ['threads', META],
  ['threads.net', META],
  ['th', META],
  ['an', META],
  ['msg', META],
  ['x', X],
  ['x.com', X],
  ['line-official', LINE],
  ['yt', YOUTUBE],
  ['bereal', SOCIAL],
  ['bluesky', SOCIAL],
  ['bsky.app', SOCIAL],
  ['discord', SOCIAL],
  ['note', SOCIAL],
  ['note.com', SOCIAL],
  ['telegram', SOCIAL],
]);

/**
 * What is known of a source that GA4's list lacks, in any case.
 *
 * @example
 * unlistedSource('Meta') // { category: 'social', listed: 'facebook' }
 * unlistedSource('facebook') // undefined
 */
export function unlistedSource(source: string): UnlistedSource | undefined {
  return UNLISTED.get(source.toLowerCase());
}
