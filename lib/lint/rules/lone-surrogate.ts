import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** Half an emoji in a tag of the destination. */
export const loneSurrogate = noticeRule('lone_surrogate', ({ key, repair }, link) => ({
  field: 'url',
  params: { name: key },
  fix: linkFix(link, repair),
}));
