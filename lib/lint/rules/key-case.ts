import { keyHit } from '@/lib/lint/key-fault';
import { noticeRule } from '@/lib/lint/notice-rule';

/** `UTM_Source`: analytics tools look for small letters. */
export const keyCase = noticeRule('key_case', keyHit);
