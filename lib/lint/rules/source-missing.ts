import type { Rule } from '@/lib/lint/finding';
import { missingTag } from '@/lib/lint/missing-tag';

/** A tagged link that does not say who sends the visit. */
export const sourceMissing: Rule = (link) => missingTag(link, 'utm_source');
