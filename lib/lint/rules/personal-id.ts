import { foreignIdRule } from '@/lib/lint/foreign-ids';

/** `mc_eid`, `_gl`: of one person. In a link that is shared it gives everyone that person's identity. */
export const personalId = foreignIdRule('personal_id');
