import type { Fix } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What to write into tags: `null` takes one out. */
export type TagChanges = { readonly [Key in UtmKey]?: string | null };

/**
 * A fix that changes several tags at once, each where it stands: in its field, or in the destination that carries it.
 *
 * @example
 * changeTags(link, { utm_source: 'newsletter', utm_medium: 'email' })
 * // { kind: 'swap', name: 'utm_source, utm_medium', before: 'email / newsletter', after: 'newsletter / email', … }
 */
export function changeTags(link: LintedLink, changes: TagChanges, kind: Fix['kind'] = 'swap'): Fix {
  const keys = UTM_KEYS.filter(
    (key) => changes[key] !== undefined && (changes[key] ?? '') !== link.tags[key],
  );
  const list = (values: readonly (string | null | undefined)[]) =>
    values.map((value) => value || '–').join(' / ');
  return {
    kind,
    name: keys.join(', '),
    before: list(keys.map((key) => link.tags[key])),
    after: list(keys.map((key) => changes[key])),
    patch: patchOf(link, keys, changes),
  };
}

function patchOf({ input, parsed }: LintedLink, keys: readonly UtmKey[], changes: TagChanges): Fix['patch'] {
  const isFree = (key: UtmKey) => input.tags?.[key] !== null && trimText(input.tags?.[key] ?? '') === '';
  const stands = (key: UtmKey) => isFree(key) && parsed?.tags[key] !== undefined;
  // A tag moves to where it came from: out of the link's own into the link.
  const inLink = keys.every(isFree) && keys.some(stands) ? keys : keys.filter(stands);
  const pick = (some: readonly UtmKey[]) => Object.fromEntries(some.map((key) => [key, changes[key]]));
  if (inLink.length === 0) return { tags: pick(keys) };
  const { space, platform } = input;
  const built = buildUrl(input.url, pick(inLink), { space, platform });
  return built.ok
    ? { url: built.url, tags: pick(keys.filter((key) => !inLink.includes(key))) }
    : { tags: pick(keys) };
}
