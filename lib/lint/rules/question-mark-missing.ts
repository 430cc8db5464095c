import { noticeRule } from '@/lib/lint/notice-rule';

/** Tags that stand in the path, since no `?` opens the query. */
export const questionMarkMissing = noticeRule('question_mark_missing');
