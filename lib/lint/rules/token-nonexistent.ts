import { tokenRule } from '@/lib/lint/token-rule';

/** `{campaignname}`: a name that people expect, and no platform has. */
export const tokenNonexistent = tokenRule('token-nonexistent');
