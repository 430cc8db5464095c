import { tokenRule } from '@/lib/lint/token-rule';

/** What is written like a token, and is in no list that we know of. */
export const tokenUnknown = tokenRule('token-unknown');
