import { changeTags } from '@/lib/lint/change-tags';
import type { Rule } from '@/lib/lint/finding';
import { TOKEN_MARK } from '@/lib/lint/linted-link';
import { isMovable } from '@/lib/lint/movable';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** `utm_id=winter-sale`: an id without any digit, or the campaign's name once more, is a name. */
export const idLikeName: Rule = (link) => {
  const id = link.tags.utm_id;
  if (id === '') return NO_HITS;
  const value = tagValue(link, 'utm_id');
  if (value === undefined || value.literals.includes(TOKEN_MARK)) return NO_HITS;
  const isCampaign = id === link.tags.utm_campaign;
  if (!isCampaign && (/\d/.test(id) || !/\p{L}/u.test(id))) return NO_HITS;
  if (isCampaign && !/\p{L}/u.test(id)) return NO_HITS;
  const choices =
    link.tags.utm_campaign === '' && isMovable(id, 'utm_campaign')
      ? [changeTags(link, { utm_campaign: id, utm_id: null })]
      : undefined;
  const params = { name: value.name, value: id, code: isCampaign ? 'campaign' : 'name' };
  return [{ field: value.field, params, choices }];
};
