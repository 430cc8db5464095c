import { sourceCategory } from '@/lib/channels/sources';
import type { Rule } from '@/lib/lint/finding';
import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { foldWord } from '@/lib/lint/medium-words';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

const LONGEST = 10;

/** `google / cpm`: “cpm” has “cp” in it, and the source is a search site, so display ads count as paid search. */
export const cpmOnSearch: Rule = (link) => {
  const { utm_medium: text, utm_source: source } = link.tags;
  if (text.length > LONGEST || !/cpm/i.test(text) || foldWord(text) !== 'cpm') return NO_HITS;
  const medium = tagValue(link, 'utm_medium');
  if (medium === undefined || sourceCategory(source) !== 'search') return NO_HITS;
  const params = { name: medium.name, value: medium.value, source };
  return [{ field: medium.field, params, choices: mediumWordChoices(link, medium, ['display']) }];
};
