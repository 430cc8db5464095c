import type { Rule } from '@/lib/lint/finding';
import { missingTag } from '@/lib/lint/missing-tag';
import { isLocked } from '@/lib/lint/ruled-value';
import { UTM_KEYS } from '@/lib/utm/params';

/** A tag that the convention asks for. Without a source there is no link at all: `source-missing` says so. */
export const conventionRequired: Rule = (link) =>
  UTM_KEYS.flatMap((key) => {
    const rule = link.input.convention?.rules[key];
    if (key === 'utm_source' || !rule?.required || isLocked(rule)) return [];
    return missingTag(link, key).map((hit) => ({ ...hit, refuse: true as const }));
  });
