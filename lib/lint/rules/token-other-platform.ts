import { tokenRule } from '@/lib/lint/token-rule';

/** A token of another platform than the one where the link will run. */
export const tokenOtherPlatform = tokenRule('token-other-platform');
