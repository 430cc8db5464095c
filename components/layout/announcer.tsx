'use client';

import { useAnnouncements } from '@/components/hooks/announcer';
import { LiveRegion } from '@/components/ui/live-region';

/** Where the page reads out what `announce` was given. Once a page, there from the first paint. */
export function Announcer() {
  return <LiveRegion texts={useAnnouncements()} />;
}
