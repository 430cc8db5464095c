import type { CleanNotice } from '@/lib/url/notices';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import type { FormValues } from '@/lib/utm/form-values';
import type { NoticeCode } from '@/lib/utm/notices';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { type ParsedLink, parseUrl } from '@/lib/utm/parse';

export type MovedTags = {
  /** The destination without the tags that moved. */
  readonly url: string;
  readonly moved: Readonly<TagValues>;
  /** Tags that stayed in the link: their field is locked or says something else, or they have to be mended first. */
  readonly stayed: readonly UtmKey[];
  /** What cleaning did on the way. */
  readonly notices: readonly CleanNotice[];
};

/** Faults that hide where a tag begins or ends: until they are mended, nothing can be told from such a link. */
const BLOCKING: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  'html_entity',
  'quoted_printable',
  'full_width_delimiter',
  'second_question_mark',
  'question_mark_missing',
]);

/**
 * Takes the tags of a pasted link into the fields that are free for them: empty, or of the same value, and not locked.
 * A tag that has to be mended stays in the link, where its notice and repair show. Undefined where the text is no link
 * or no tag can move.
 *
 * @example
 * moveTags('https://a.jp/?utm_source=x', EMPTY_FORM, new Set())
 * // { url: 'https://a.jp/', moved: { utm_source: 'x' }, stayed: [], notices: [] }
 */
export function moveTags(
  text: string,
  values: Pick<FormValues, UtmKey>,
  locked: ReadonlySet<string>,
): MovedTags | undefined {
  const parsed = parseUrl(text);
  if (!parsed.ok || parsed.notices.some(({ code }) => BLOCKING.has(code))) return undefined;
  const faulty = faultyKeys(parsed);
  const present = UTM_KEYS.filter((key) => parsed.tags[key] !== undefined);
  const movable = present.filter((key) => {
    const current = trimText(values[key]);
    return !locked.has(key) && !faulty.has(key) && (current === '' || current === parsed.tags[key]);
  });
  if (movable.length === 0) return undefined;
  const moved: TagValues = {};
  for (const key of movable) moved[key] = parsed.tags[key] as string;
  const stayed = present.filter((key) => !movable.includes(key));
  const notices = parsed.notices.filter((notice): notice is CleanNotice => !('repair' in notice));
  return { url: stayed.length === 0 ? parsed.destination : without(text, movable), moved, stayed, notices };
}

/** Tags that are there twice, or that some repair would change. */
function faultyKeys(parsed: ParsedLink): ReadonlySet<UtmKey> {
  const faulty = new Set<UtmKey>();
  for (const notice of parsed.notices) {
    if (!('repair' in notice)) continue;
    if (notice.code === 'duplicate_tag') faulty.add(notice.key);
    const mended = parseUrl(notice.repair);
    if (!mended.ok) continue;
    for (const key of UTM_KEYS) if (mended.tags[key] !== parsed.tags[key]) faulty.add(key);
    // Of a tag in query and fragment alike, the mended link has two.
    for (const again of mended.notices) {
      if (notice.code === 'tags_after_hash' && again.code === 'duplicate_tag') faulty.add(again.key);
    }
  }
  return faulty;
}

function without(text: string, keys: readonly UtmKey[]): string {
  const built = buildUrl(text, Object.fromEntries(keys.map((key) => [key, null])));
  return built.ok ? built.url : text;
}
