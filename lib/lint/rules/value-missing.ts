import { isWritten } from '@/lib/lint/key-fault';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** `utm_content=`: a tag that says nothing. */
export const valueMissing = noticeRule('value_missing', ({ key, repair }, link) =>
  isWritten(link, key) ? undefined : { field: 'url', params: { name: key }, fix: linkFix(link, repair) },
);
