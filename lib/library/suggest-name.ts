import type { PrefillState } from '@/lib/share/prefill-state';
import { trimText } from '@/lib/url/white-space';

/** Of a name that we suggest; people may write longer ones. */
const SUGGESTED_LENGTH = 100;

/**
 * A name for a preset of this form: source, medium and campaign, as reports write them; empty where there are none.
 *
 * @example
 * suggestName(parsePrefill('source=news&medium=email').state) // 'news / email'
 */
export function suggestName({ tags }: Pick<PrefillState, 'tags'>): string {
  const parts = [tags.utm_source, tags.utm_medium, tags.utm_campaign].map((part = '') => trimText(part));
  return parts
    .filter((part) => part !== '')
    .join(' / ')
    .slice(0, SUGGESTED_LENGTH)
    .toWellFormed();
}
