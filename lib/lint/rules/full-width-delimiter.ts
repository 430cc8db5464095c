import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** `？`, `＆`, `＝`, `＃` of a Japanese keyboard, which separate nothing. */
export const fullWidthDelimiter = noticeRule('full_width_delimiter', ({ characters, repair }, link) => ({
  field: 'url',
  params: { characters },
  fix: linkFix(link, repair),
}));
