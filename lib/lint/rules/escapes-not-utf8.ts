import { tagPatch } from '@/lib/lint/fixes';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';
import { tagValue } from '@/lib/lint/tag-value';

/** A `%` in a tag of the destination that is no escape: `100%off`. One of a token (`%n`) is none of ours to write. */
export const escapesNotUtf8 = noticeRule('escapes_not_utf8', ({ key, before, repair }, link) => {
  const value = tagValue(link, key);
  const hasToken = value !== undefined && value.literals !== value.value;
  if (hasToken && !value.literals.includes('%')) return undefined;
  // Reading does not know the platform, whose tokens may be as short as `%n`.
  const mended = hasToken && value.place === 'link' ? tagPatch(link, key, value.value).url : repair;
  const hit = { field: 'url', params: { name: key, before } } as const;
  return mended === undefined ? hit : { ...hit, fix: linkFix(link, mended) };
});
