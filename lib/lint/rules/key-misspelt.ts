import { keyHit } from '@/lib/lint/key-fault';
import { noticeRule } from '@/lib/lint/notice-rule';

/** `utm_souce`, `utm-medium`: no tool reads it, and its value is in no report. */
export const keyMisspelt = noticeRule('key_misspelt', keyHit);
