import type { Hit } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isTagged } from '@/lib/lint/tag-value';
import type { ReadNotice } from '@/lib/utm/notices';
import type { UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/**
 * That a tag is missing from a link that is tagged at all. Nothing is said of one that is only written so that it is
 * not read (`&amp;utm_medium=email`): what mends that brings it back.
 */
export function missingTag(link: LintedLink, key: UtmKey): readonly Hit[] {
  if (link.tags[key] !== '' || !isTagged(link)) return NO_HITS;
  if (link.values.some(({ name }) => name === key)) return NO_HITS;
  if (link.readNotices.some((notice) => bringsBack(notice, key))) return NO_HITS;
  return [{ field: key, params: { name: key } }];
}

function bringsBack(notice: ReadNotice, key: UtmKey): boolean {
  switch (notice.code) {
    case 'key_case':
    case 'key_encoded':
    case 'key_misspelt':
      return notice.key === key;
    // Each of these is noticed once a link, so that reading its repair stays linear.
    case 'second_question_mark':
    case 'question_mark_missing':
    case 'html_entity':
    case 'full_width_delimiter': {
      const repaired = parseUrl(notice.repair);
      return repaired.ok && (repaired.tags[key] ?? '') !== '';
    }
    default:
      return false;
  }
}
