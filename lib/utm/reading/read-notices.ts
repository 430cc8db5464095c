import { cutLink } from '@/lib/url/cut';
import type { ReadNotice } from '@/lib/utm/notices';
import { ADDRESS_FINDERS } from '@/lib/utm/reading/address-notices';
import { findKeyNotices } from '@/lib/utm/reading/key-notices';
import { openLink } from '@/lib/utm/reading/link-under-reading';
import { findValueNotices } from '@/lib/utm/reading/value-notices';

/** All that is wrong with a clean link, each with a repair (URL-RULES 3.5). */
export function findNotices(text: string): readonly ReadNotice[] {
  const link = openLink(text, cutLink(text));
  return [
    ...ADDRESS_FINDERS.flatMap((find) => find(link) ?? []),
    ...findKeyNotices(link),
    ...findValueNotices(link),
  ];
}
