import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';

/** From as many campaigns that agree on, a habit is taken for a rule. */
const LEAST_CAMPAIGNS = 3;
const MOST_CHOICES = 4;

/** A campaign with more or fewer parts between `_` than all others: every part behind shifts by one place. */
export const positionMissing: Rule = (link) => {
  const used = link.input.used?.utm_campaign;
  if (used === undefined || used.length < LEAST_CAMPAIGNS) return NO_HITS;
  const value = tagValue(link, 'utm_campaign');
  if (value === undefined || value.literals !== value.value || used.includes(value.value)) return NO_HITS;
  const expected = agreedParts(used);
  const parts = value.value.split('_');
  if (expected === undefined || expected === parts.length) return NO_HITS;
  const choices =
    parts.length === expected - 1
      ? parts.slice(0, MOST_CHOICES).flatMap((_, index) => {
          const filled = parts.toSpliced(index + 1, 0, 'na').join('_');
          return rewriteValue(link, value, filled) ?? [];
        })
      : undefined;
  const params = { name: value.name, value: value.value, expected, found: parts.length };
  return [{ field: value.field, params, choices }];
};

const AGREED = new WeakMap<readonly string[], number | false>();

/** The number of parts that all of them have; undefined where they differ, or have one only. */
function agreedParts(used: readonly string[]): number | undefined {
  let agreed = AGREED.get(used);
  if (agreed === undefined) {
    agreed = countParts(used) ?? false;
    AGREED.set(used, agreed);
  }
  return agreed || undefined;
}

function countParts(used: readonly string[]): number | undefined {
  const distinct = new Set(used);
  if (distinct.size < LEAST_CAMPAIGNS) return undefined;
  const counts = new Set([...distinct].map((campaign) => campaign.split('_').length));
  const [count = 1] = counts;
  return counts.size > 1 || count < 2 ? undefined : count;
}
