import { tokenRule } from '@/lib/lint/token-rule';

/** `%7B%7Bcampaign.name%7D%7D`: a platform that looks for the token letter for letter does not find it. */
export const tokenEncoded = tokenRule('token-encoded');
