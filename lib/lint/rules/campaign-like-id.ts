import { changeTags } from '@/lib/lint/change-tags';
import type { Rule } from '@/lib/lint/finding';
import { isMovable } from '@/lib/lint/movable';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

const NUMBER_RE = /^\d{5,}$/;
const UUID_RE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** 202611 and 20261123 are dates. */
const DATE_RE = /^20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$/;

/** `utm_campaign=120210987654321`: a number of an ad platform, which nobody can read in a report. */
export const campaignLikeId: Rule = (link) => {
  const campaign = link.tags.utm_campaign;
  if (!NUMBER_RE.test(campaign) && !UUID_RE.test(campaign)) return NO_HITS;
  const value = tagValue(link, 'utm_campaign');
  if (value === undefined || DATE_RE.test(campaign)) return NO_HITS;
  const choices =
    link.tags.utm_id === '' && isMovable(campaign, 'utm_id')
      ? [changeTags(link, { utm_campaign: null, utm_id: campaign })]
      : undefined;
  return [{ field: value.field, params: { name: value.name, value: campaign }, choices }];
};
