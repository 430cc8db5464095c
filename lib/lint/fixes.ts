import type { Fix } from '@/lib/lint/finding';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import type { UtmKey } from '@/lib/utm/params';

/**
 * A fix that writes a value in another way, at its own place. Undefined where that would change nothing, leave nothing,
 * take something else out, or where the place is not ours to write: a foreign pair.
 *
 * @example
 * rewriteValue(link, value, 'facebook') // { kind: 'value', name: 'utm_source', before: 'Facebook', … }
 */
export function rewriteValue(link: LintedLink, value: LintedValue, after: string): Fix | undefined {
  const before = value.value;
  if (after === before || after === '' || value.place === 'foreign') return undefined;
  const fix = { kind: 'value', name: value.name, before, after } as const;
  if (value.place === 'custom') {
    const custom = (link.input.custom ?? []).map((pair, index) =>
      index === value.index ? ([pair[0], after] as const) : pair,
    );
    return { ...fix, patch: { custom } };
  }
  if (value.key === undefined || (value.place === 'link' && isDoubled(link, value.key))) return undefined;
  return { ...fix, patch: tagPatch(link, value.key, after) };
}

/** Writing a tag that stands in the link twice would take the second one out, unseen: `duplicate-tag` asks first. */
function isDoubled({ readNotices }: LintedLink, key: UtmKey): boolean {
  return readNotices.some((notice) => notice.code === 'duplicate_tag' && notice.key === key);
}

/** What writes a tag where it stands: in its field, or in the destination that carries it. */
export function tagPatch(link: LintedLink, key: UtmKey, after: string): Fix['patch'] {
  const { input } = link;
  const typed = input.tags?.[key];
  // A field of white space alone is free: the tag is the link's own.
  const inLink = typed !== null && trimText(typed ?? '') === '' && link.parsed?.tags[key] !== undefined;
  if (!inLink) return { tags: { [key]: after } };
  const { space, platform } = input;
  const built = buildUrl(input.url, { [key]: after }, { space, platform });
  return built.ok ? { url: built.url } : { tags: { [key]: after } };
}
