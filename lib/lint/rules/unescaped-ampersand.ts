import { errorsOf, excerpt } from '@/lib/lint/mend-value';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** `utm_campaign=A&B sale`: an `&` of the text ends the value, and what stands behind it gets lost. */
export const unescapedAmpersand = noticeRule(
  'unescaped_ampersand',
  ({ key, before, rest, after, sure, repair }, link) => {
    const isGood =
      !after.includes('%') && errorsOf(after, { name: key, key }, link.input.platform).length === 0;
    return {
      ...(!sure && { severity: 'hint' as const }),
      field: 'url',
      params: { name: key, before: excerpt(before), rest: excerpt(rest), after: excerpt(after) },
      ...(isGood && { choices: [linkFix(link, repair)] }),
    };
  },
);
