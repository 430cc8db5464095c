import type { Rule } from '@/lib/lint/finding';
import { missingTag } from '@/lib/lint/missing-tag';

/** A tagged link that belongs to no campaign. */
export const campaignMissing: Rule = (link) => missingTag(link, 'utm_campaign');
