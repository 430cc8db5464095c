import type { CleanNotice } from '@/lib/url/notices';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import type { FormValues } from '@/lib/utm/form-values';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

export type MovedTags = {
  /** The destination without the tags that moved. */
  readonly url: string;
  readonly moved: Readonly<TagValues>;
  /** Tags that stayed in the link, because their field is locked or says something else. */
  readonly stayed: readonly UtmKey[];
  /** What cleaning did on the way. */
  readonly notices: readonly CleanNotice[];
};

/**
 * Takes the tags of a pasted link into the fields that are free for them: empty, or of the same value, and not locked.
 * Undefined where the text is no link or no tag can move.
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
  if (!parsed.ok) return undefined;
  const present = UTM_KEYS.filter((key) => parsed.tags[key] !== undefined);
  const movable = present.filter((key) => {
    const current = trimText(values[key]);
    return !locked.has(key) && (current === '' || current === parsed.tags[key]);
  });
  if (movable.length === 0) return undefined;
  const moved: TagValues = {};
  for (const key of movable) moved[key] = parsed.tags[key] as string;
  const stayed = present.filter((key) => !movable.includes(key));
  const notices = parsed.notices.filter((notice): notice is CleanNotice => !('repair' in notice));
  return { url: stayed.length === 0 ? parsed.destination : without(text, movable), moved, stayed, notices };
}

function without(text: string, keys: readonly UtmKey[]): string {
  const built = buildUrl(text, Object.fromEntries(keys.map((key) => [key, null])));
  return built.ok ? built.url : text;
}
