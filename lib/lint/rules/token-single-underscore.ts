import { tokenRule } from '@/lib/lint/token-rule';

/** `_CAMPAIGN_NAME_`: TikTok writes two underscores at each end, of which Markdown eats one. */
export const tokenSingleUnderscore = tokenRule('token-single-underscore');
