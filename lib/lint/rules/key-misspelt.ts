import { keyHit } from '@/lib/lint/key-fault';
import { excerpt } from '@/lib/lint/mend-value';
import { noticeRule } from '@/lib/lint/notice-rule';

/** `utm_souce`, `utm-medium`, `utm_source:line`: no tool reads it, and its value is in no report. */
export const keyMisspelt = noticeRule('key_misspelt', (notice, link) => {
  const hit = keyHit(notice, link);
  if (hit === undefined) return undefined;
  const { key: name, before } = notice;
  const code = before.startsWith(';') ? 'semicolon' : WRONG_EQUALS_RE.test(before) ? 'equals' : 'name';
  const { fix, ...rest } = { ...hit, params: { name, before: excerpt(before), code } };
  if (fix === undefined) return rest;
  // A semicolon may be part of the value.
  return code === 'semicolon' ? { ...rest, choices: [fix] } : { ...rest, fix };
});

const WRONG_EQUALS_RE = /^utm_[a-z_]+(?::|%3[ad])/i;
