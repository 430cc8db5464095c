import type { Channel } from '@/lib/channels/channels';
import { changeTags } from '@/lib/lint/change-tags';
import type { Rule } from '@/lib/lint/finding';
import { isMeantAsAd } from '@/lib/lint/medium-fault';
import { isMovable } from '@/lib/lint/movable';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** Channels in which nobody buys a keyword. */
const WITHOUT_KEYWORDS: ReadonlySet<Channel> = new Set<Channel>([
  'Organic Shopping',
  'Organic Social',
  'Organic Video',
  'Referral',
  'Email',
  'Affiliates',
  'Audio',
  'SMS',
  'Mobile Push Notifications',
]);

/** A keyword in the link of a newsletter or a post: what tells its links apart is utm_content. */
export const termOutsideSearch: Rule = (link) => {
  const term = link.tags.utm_term;
  if (term === '') return NO_HITS;
  const value = tagValue(link, 'utm_term');
  if (value === undefined || value.literals !== value.value) return NO_HITS;
  const { channel } = link.channel();
  if (!WITHOUT_KEYWORDS.has(channel) || isMeantAsAd(link)) return NO_HITS;
  const choices =
    link.tags.utm_content === '' && isMovable(term, 'utm_content')
      ? [changeTags(link, { utm_term: null, utm_content: term })]
      : undefined;
  return [{ field: value.field, params: { name: value.name, value: term, channel }, choices }];
};
