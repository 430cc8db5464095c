import { noticeRule } from '@/lib/lint/notice-rule';

/** A link from the source of a mail, in which every `=` is `=3D`. */
export const quotedPrintable = noticeRule('quoted_printable');
