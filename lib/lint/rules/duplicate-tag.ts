import type { Fix } from '@/lib/lint/finding';
import { isWritten } from '@/lib/lint/key-fault';
import { cleanUrl, removePairs } from '@/lib/lint/link-pairs';
import type { LintedLink } from '@/lib/lint/linted-link';
import { excerpt } from '@/lib/lint/mend-value';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';
import { cutPair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';
import { readValue } from '@/lib/utm/value';

/** More would not help to choose. */
const MOST_CHOICES = 4;

/** The same tag twice: which one counts differs from tool to tool. Where both say the same, one of them goes. */
export const duplicateTag = noticeRule('duplicate_tag', ({ key, values, repair }, link) => {
  // Building writes the form's value over the first and drops the others.
  if (isWritten(link, key)) return undefined;
  const different = [...new Set(values)];
  const hit = {
    field: 'url',
    params: { name: key, values: excerpt(different.join(', ')), count: values.length },
  } as const;
  if (different.length === 1) return { ...hit, fix: linkFix(link, repair) };
  return {
    ...hit,
    choices: different.slice(0, MOST_CHOICES).map((value) => keeping(link, key, value, different)),
  };
});

function keeping(link: LintedLink, key: UtmKey, value: string, all: readonly string[]): Fix {
  let isKept = false;
  const url = removePairs(cleanUrl(link), (raw) => {
    const { rawName, rawValue = '' } = cutPair(raw);
    if (rawName !== key) return false;
    if (isKept || readValue(rawValue) !== value) return true;
    isKept = true;
    return false;
  });
  return { kind: 'link', name: key, before: all.join(', '), after: value, patch: { url } };
}
