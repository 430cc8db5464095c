import { foreignIdRule } from '@/lib/lint/foreign-ids';

/** `fbclid`, `gclid`: of one click that is over. Platforms add the id of each new click themselves. */
export const clickId = foreignIdRule('click_id');
