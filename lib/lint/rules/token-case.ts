import { tokenRule } from '@/lib/lint/token-rule';

/** `__campaign_name__`: most platforms know a token in one spelling only. */
export const tokenCase = tokenRule('token-case');
