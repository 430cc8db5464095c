import { nestedPair } from '@/lib/lint/nested-pair';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** A second `?` where an `&` belongs. In a link inside the link it is right: that is for `nested-link`. */
export const secondQuestionMark = noticeRule('second_question_mark', ({ repair }, link) =>
  nestedPair(link) === undefined ? { field: 'url', fix: linkFix(link, repair) } : undefined,
);
