import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** `&amp;` of an HTML source, which renames the parameter behind it. */
export const htmlEntity = noticeRule('html_entity', ({ entity, repair }, link) => ({
  field: 'url',
  params: { entity },
  fix: linkFix(link, repair),
}));
