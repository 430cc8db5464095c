import type { Rule } from '@/lib/lint/finding';
import { missingTag } from '@/lib/lint/missing-tag';

/** A tagged link that does not say what kind of traffic it brings. */
export const mediumMissing: Rule = (link) => missingTag(link, 'utm_medium');
