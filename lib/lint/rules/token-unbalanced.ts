import { tokenRule } from '@/lib/lint/token-rule';

/** `{{campaign.name}`: a brace got lost, or there is one too many. */
export const tokenUnbalanced = tokenRule('token-unbalanced');
