import type { Fix, Hit, Rule } from '@/lib/lint/finding';
import { tagPatch } from '@/lib/lint/fixes';
import { excerpt, keepsTokens } from '@/lib/lint/mend-value';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isLocked } from '@/lib/lint/ruled-value';
import { isTagged, tagValue } from '@/lib/lint/tag-value';
import { UTM_KEYS } from '@/lib/utm/params';

/** A tag that the convention sets for everybody, with another value or none. */
export const conventionLocked: Rule = (link) => {
  if (!isTagged(link)) return NO_HITS;
  return UTM_KEYS.flatMap((key): readonly Hit[] => {
    const rule = link.input.convention?.rules[key];
    const before = link.tags[key];
    if (rule === undefined || !isLocked(rule) || before === rule.standard) return NO_HITS;
    const after = rule.standard;
    const state = before === '' ? 'missing' : 'other';
    const fix: Fix = { kind: 'value', name: key, before, after, patch: tagPatch(link, key, after) };
    const isSafe = keepsTokens(before, after, link.input.platform);
    return [
      {
        field: tagValue(link, key)?.field ?? key,
        params: { name: key, value: excerpt(before), standard: excerpt(after), state },
        ...(isSafe ? { fix } : { choices: [fix] }),
        refuse: true,
      },
    ];
  });
};
