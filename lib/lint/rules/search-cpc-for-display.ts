import type { Rule } from '@/lib/lint/finding';
import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { foldWord } from '@/lib/lint/medium-words';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** Words of campaigns on display networks. */
const DISPLAY_RE = /(?:^|[^a-z])(?:ydn|yda|gdn|display|banner|retarget)/i;

/** `yahoo / cpc` for display ads: the source is a search site, so they count as paid search. */
export const searchCpcForDisplay: Rule = (link) => {
  const { utm_medium: text, utm_source: source, utm_campaign: campaign } = link.tags;
  if (!/^.?(?:cpc|ppc)/i.test(text) || !/^(?:cpc|ppc)$/.test(foldWord(text))) return NO_HITS;
  const isForDisplay = DISPLAY_RE.test(campaign) || link.input.platform === 'yahoo_japan_display';
  const medium = tagValue(link, 'utm_medium');
  if (!isForDisplay || medium === undefined || link.channel().channel !== 'Paid Search') return NO_HITS;
  const params = { name: medium.name, value: medium.value, source };
  return [{ field: medium.field, params, choices: mediumWordChoices(link, medium, ['display']) }];
};
