import { mediumsOf } from '@/lib/conventions/pairs';
import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { excerpt } from '@/lib/lint/mend-value';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isPairAtFault } from '@/lib/lint/pair-fault';
import { verdictOf } from '@/lib/lint/ruled-value';
import { tagValue } from '@/lib/lint/tag-value';

const MOST_CHOICES = 3;

/** A medium that the convention does not have for this source: the channel of the visit depends on both. */
export const conventionPair: Rule = (link) => {
  const { convention } = link.input;
  const medium = tagValue(link, 'utm_medium');
  if (convention === undefined || medium === undefined || !isPairAtFault(link)) return NO_HITS;
  const { otherPairs } = convention;
  const source = link.tags.utm_source;
  const choices = (mediumsOf(convention, source) ?? [])
    .slice(0, MOST_CHOICES)
    .flatMap((other) => rewriteValue(link, medium, other) ?? []);
  const params = {
    name: medium.name,
    value: excerpt(medium.value),
    source: excerpt(source),
    others: otherPairs,
  };
  return [{ ...verdictOf(otherPairs), field: medium.field, params, choices }];
};
