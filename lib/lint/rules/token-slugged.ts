import { tokenRule } from '@/lib/lint/token-rule';

/** `{campaign-name}`: a rule that tidies names has tidied the token too. */
export const tokenSlugged = tokenRule('token-slugged');
