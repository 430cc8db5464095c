import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** A tag of the destination that was encoded twice: `%25E6%2598%25A5`. */
export const doubleEncoded = noticeRule('double_encoded', ({ key, before, after, repair }, link) => ({
  field: 'url',
  params: { name: key, before, after },
  fix: linkFix(link, repair),
}));
