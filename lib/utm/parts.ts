import { findAuthority } from '@/lib/url/authority';
import { cutLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';
import { canonicalKey } from '@/lib/utm/keys';
import { findTokens } from '@/lib/utm/macros';
import type { Settings } from '@/lib/utm/options';
import { cutPair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';

export type PartKind =
  | 'scheme'
  | 'host'
  | 'path'
  | 'query'
  | 'separator'
  | 'tag_name'
  | 'tag_value'
  | 'token'
  | 'fragment';

/**
 * A stretch of a finished link. The texts of all parts, joined, are the link. `key` says whose tag it is: one of the
 * nine, or `custom` for a custom parameter. `?` `&` `=` `#` around tags and pairs are separators of their own.
 */
export type Part = { readonly kind: PartKind; readonly text: string; readonly key?: UtmKey | 'custom' };

/**
 * Cuts a finished link into its parts. Linear; empty parts are left out.
 *
 * @example
 * linkParts('https://a.jp?utm_source=x', settings).map((part) => part.kind)
 * // ['scheme', 'host', 'separator', 'tag_name', 'separator', 'tag_value']
 */
export function linkParts(
  url: string,
  settings: Pick<Settings, 'custom' | 'platform' | 'tokens'>,
): readonly Part[] {
  const names = new Set(settings.custom.map(([name]) => name));
  const parts: Part[] = [];
  const add = (kind: PartKind, text: string, key?: UtmKey | 'custom') => {
    if (text !== '') parts.push(key === undefined ? { kind, text } : { kind, text, key });
  };
  const addPairs = (text: string, foreign: 'query' | 'fragment') => {
    text.split('&').forEach((raw, index) => {
      if (index > 0) add('separator', '&');
      const { rawName, rawValue } = cutPair(raw);
      const key =
        canonicalKey(rawName) ?? (names.size > 0 && names.has(decodeText(rawName)) ? 'custom' : undefined);
      if (key === undefined) {
        add(foreign, raw);
        return;
      }
      add('tag_name', rawName, key);
      if (rawValue === undefined) return;
      add('separator', '=', key);
      addValue(rawValue, key);
    });
  };
  const addValue = (raw: string, key: UtmKey | 'custom') => {
    let from = 0;
    for (const [start, end] of settings.tokens === 'keep' ? findTokens(raw, settings.platform) : []) {
      add('tag_value', raw.slice(from, start), key);
      add('token', raw.slice(start, end), key);
      from = end;
    }
    add('tag_value', raw.slice(from), key);
  };

  const { base, query, fragment } = cutLink(url);
  const { start, end } = findAuthority(base);
  add('scheme', base.slice(0, start));
  add('host', base.slice(start, end));
  add('path', base.slice(end));
  if (query !== undefined) {
    add('separator', '?');
    addPairs(query, 'query');
  }
  if (fragment !== undefined) {
    add('separator', '#');
    if (/(?:^|&)utm_/.test(fragment)) addPairs(fragment, 'fragment');
    else add('fragment', fragment);
  }
  return parts;
}
