import type { Channel } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { sourceCategory } from '@/lib/channels/sources';
import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { foldWord, STANDARD_MEDIUMS } from '@/lib/lint/medium-words';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** What a medium can say clearly, and a listed source still takes from it. */
const CLEAR: ReadonlySet<Channel> = new Set<Channel>([
  'Email',
  'Affiliates',
  'SMS',
  'Audio',
  'Organic Social',
]);
const TAKING: ReadonlySet<Channel> = new Set<Channel>([
  'Organic Search',
  'Organic Shopping',
  'Organic Social',
  'Organic Video',
]);

/** `rakuten / affiliate`: GA4 knows the source as a search site, and asks for that before it looks at the medium. */
export const sourceBeatsMedium: Rule = (link) => {
  const { utm_source: source, utm_medium: medium, utm_campaign: campaign } = link.tags;
  if (medium === '' || source === '') return NO_HITS;
  const { channel } = link.channel();
  if (!TAKING.has(channel)) return NO_HITS;
  const value = tagValue(link, 'utm_source');
  if (
    value === undefined ||
    sourceCategory(source) === undefined ||
    !STANDARD_MEDIUMS.has(foldWord(medium))
  ) {
    return NO_HITS;
  }
  const meant = ga4Channel({ source: '', medium, campaign: '' }).channel;
  if (meant === channel || !CLEAR.has(meant)) return NO_HITS;
  const better = betterName(source, medium);
  const isFree = ga4Channel({ source: better, medium, campaign }).channel === meant;
  const choice = isFree ? rewriteValue(link, value, better) : undefined;
  const params = { name: value.name, source, medium, channel, meant };
  return [{ field: value.field, params, choices: choice && [choice] }];
};

function betterName(source: string, medium: string): string {
  if (/^amazon(?:\.|$)/i.test(source) && /^affiliate$/i.test(medium)) return 'amazon-associates';
  return `${source}-${medium}`;
}
