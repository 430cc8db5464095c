import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** A `%` in a tag of the destination that is no escape: `100%off`. */
export const escapesNotUtf8 = noticeRule('escapes_not_utf8', ({ key, before, repair }, link) => ({
  field: 'url',
  params: { name: key, before },
  fix: linkFix(link, repair),
}));
