import { keyHit } from '@/lib/lint/key-fault';
import { noticeRule } from '@/lib/lint/notice-rule';

/** `utm%5Fsource`: the same name to a browser, but not to every tool. */
export const keyEncoded = noticeRule('key_encoded', keyHit);
