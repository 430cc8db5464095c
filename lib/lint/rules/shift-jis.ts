import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** A tag of the destination that is encoded as Shift_JIS: `%8Ft` for 春. */
export const shiftJis = noticeRule('shift_jis', ({ key, before, after, repair }, link) => ({
  field: 'url',
  params: { name: key, before, after },
  fix: linkFix(link, repair),
}));
