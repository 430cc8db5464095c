import { useMemo } from 'react';
import { useItems } from '@/components/hooks/library/items';
import type { Convention } from '@/lib/conventions/convention';
import { sortByName } from '@/lib/conventions/sort-by-name';
import { parseShare } from '@/lib/library/share-link';
import type { ShareFault } from '@/lib/library/shared-part';
import { fail, type Result } from '@/lib/result';

/** `nothing`: this device has none in force, or a link of something else than conventions. `missing`: this one is gone. */
export type PublishedFault = ShareFault['code'] | 'nothing_here' | 'missing_here' | 'nothing_shared';

type Published = Result<
  { readonly conventions: readonly Convention[]; readonly isShared: boolean },
  { readonly code: PublishedFault }
>;

/** What the page's fragment asks for: `share=…`, `id=…` of this device, or with anything else those in force here. */
export function usePublished(fragment: string | undefined): Published | 'loading' {
  const stored = useItems('conventions');
  const shared = useMemo(
    () => (fragment === undefined || !isShare(fragment) ? undefined : readShared(fragment)),
    [fragment],
  );
  if (shared !== undefined) return shared;
  if (stored === undefined || fragment === undefined) return 'loading';
  const id = new URLSearchParams(fragment).get('id');
  const conventions = sortByName(
    stored.filter((convention) => (id === null ? convention.inForce : convention.id === id)),
  );
  return conventions.length === 0
    ? fail({ code: id === null ? 'nothing_here' : 'missing_here' })
    : { ok: true, conventions, isShared: false };
}

function isShare(fragment: string): boolean {
  return new URLSearchParams(fragment).has('share');
}

function readShared(fragment: string): Published {
  const read = parseShare(fragment);
  if (!read.ok) return fail({ code: read.error.code });
  const { conventions } = read.part;
  return conventions.length === 0
    ? fail({ code: 'nothing_shared' })
    : { ok: true, conventions, isShared: true };
}
