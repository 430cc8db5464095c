import { cleanLink } from '@/lib/url/clean';
import { cutLink } from '@/lib/url/cut';
import { tokenRanges } from '@/lib/utm/macros';
import type { ReadNotice } from '@/lib/utm/notices';
import { ADDRESS_FINDERS } from '@/lib/utm/reading/address-notices';
import { findAmpersandNotices } from '@/lib/utm/reading/ampersand-notices';
import { findKeyNotices } from '@/lib/utm/reading/key-notices';
import { openLink } from '@/lib/utm/reading/link-under-reading';
import { findValueNotices } from '@/lib/utm/reading/value-notices';

/** All that is wrong with a clean link, each with a repair (URL-RULES 3.5). */
export function findNotices(text: string): readonly ReadNotice[] {
  const link = openLink(text, cutLink(text));
  const notices = [
    ...ADDRESS_FINDERS.flatMap((find) => find(link) ?? []),
    ...findKeyNotices(link),
    ...findValueNotices(link),
    ...findAmpersandNotices(link),
  ];
  // A repair that could not be read would be none.
  return notices.filter(({ repair }) => cleanLink(repair, tokenRanges).ok);
}
