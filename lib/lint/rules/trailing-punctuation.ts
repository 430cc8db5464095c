import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** Signs of the sentence around a link that were copied with it. */
export const trailingPunctuation = noticeRule('trailing_punctuation', ({ characters, repair }, link) => ({
  field: 'url',
  params: { characters },
  fix: linkFix(link, repair),
}));
