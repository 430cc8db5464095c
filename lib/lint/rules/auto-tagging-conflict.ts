import type { Rule } from '@/lib/lint/finding';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isTagged } from '@/lib/lint/tag-value';

/** Click ids of Google's auto-tagging, from which GA4 takes the campaign. */
const AUTO_TAGS: ReadonlySet<string> = new Set(['gclid', 'gbraid', 'wbraid', 'dclid']);

/** `gclid` beside our tags: two ways to say the same, of which somebody has to choose one. */
export const autoTaggingConflict: Rule = (link) => {
  const { parsed } = link;
  if (parsed === undefined || parsed.clickIds.length === 0 || !isTagged(link)) return NO_HITS;
  const names = [...new Set(parsed.clickIds.map(([name]) => name))].filter((name) => AUTO_TAGS.has(name));
  return names.length === 0 ? NO_HITS : [{ field: 'url', params: { name: names.join(', ') } }];
};
