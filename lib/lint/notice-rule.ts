import type { Fix, Hit, Rule } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import type { ReadNotice } from '@/lib/utm/notices';

type NoticeOf<Code extends ReadNotice['code']> = Extract<ReadNotice, { readonly code: Code }>;

/**
 * A rule that says what reading the destination found already (URL-RULES 3.5), with reading's own repair as its fix.
 *
 * @param toHit what is to be said of one notice; undefined where nothing is. Without it, the fix alone.
 * @example
 * export const htmlEntity = noticeRule('html_entity', ({ entity, repair }, link) => ({
 *   field: 'url',
 *   params: { entity },
 *   fix: linkFix(link, repair),
 * }));
 */
export function noticeRule<Code extends ReadNotice['code']>(
  code: Code,
  toHit: (notice: NoticeOf<Code>, link: LintedLink) => Hit | undefined = ({ repair }, link) => ({
    field: 'url',
    fix: linkFix(link, repair),
  }),
): Rule {
  return (link) => {
    // Most links have none: nothing is allocated for them.
    if (link.readNotices.length === 0) return NONE;
    return link.readNotices.flatMap((notice) => (isOf(notice, code) ? (toHit(notice, link) ?? []) : []));
  };
}

const NONE: readonly Hit[] = [];

function isOf<Code extends ReadNotice['code']>(notice: ReadNotice, code: Code): notice is NoticeOf<Code> {
  return notice.code === code;
}

/** A fix that puts a mended link in the place of the destination. */
export function linkFix({ input }: LintedLink, repair: string): Fix {
  return { kind: 'link', name: 'url', before: input.url, after: repair, patch: { url: repair } };
}
