import { ga4Channel } from '@/lib/channels/ga4';
import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { mediumFault } from '@/lib/lint/medium-fault';
import { foldWord } from '@/lib/lint/medium-words';
import { NO_HITS } from '@/lib/lint/no-hits';
import { listedName } from '@/lib/lint/source-names';
import { tagValue } from '@/lib/lint/tag-value';

/** No name of a platform is as long. */
const LONGEST = 40;

/** `meta / paid_social`: a name that GA4's list lacks, of a platform that it has under another, where that counts. */
export const sourceUnlisted: Rule = (link) => {
  const { utm_source: source, utm_medium: medium, utm_campaign: campaign } = link.tags;
  if (source === '' || medium === '' || source.length > LONGEST) return NO_HITS;
  const listed = listedName(foldWord(source));
  if (listed === undefined || mediumFault(link) !== undefined) return NO_HITS;
  const { channel } = link.channel();
  const instead = ga4Channel({ source: listed, medium, campaign }).channel;
  const value = tagValue(link, 'utm_source');
  if (channel === instead || value === undefined) return NO_HITS;
  // Meta sells Facebook and Instagram as one: both are names that GA4 knows.
  const isMeta = listed === 'facebook' && !/^f/i.test(source);
  const names = isMeta ? [listed, 'instagram'] : [listed];
  const choices = names.flatMap((name) => rewriteValue(link, value, name) ?? []);
  const params = { name: 'utm_source', value: source, listed, channel, instead };
  return [{ field: value.field, params, choices }];
};
