import type { HistoryEntry } from '@/lib/library/library';
import { searchText } from '@/lib/library/search-text';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { decodeText } from '@/lib/url/decode';

/**
 * What an entry is found by, folded, a new line behind each part. Engines keep and search Latin text at half the cost:
 * all parts that are Latin stand by themselves.
 */
export type HistoryText = { readonly latin: string; readonly wide: string };

const WIDE_RE = /[^\0-\xff]/;

/** The names of a place in all languages: it is found by any of them. */
const PLACE_NAMES = new Map<string, readonly string[]>(
  PLATFORMS.map(({ id, name, nameJa }) => [
    id,
    (nameJa === undefined ? [id, name] : [id, name, nameJa]).map(searchText),
  ]),
);

/**
 * All that an entry is found by: its link as it is and as it reads, its note, labels, preset and place. No word of a
 * query holds a new line, so none runs from one part into the next.
 *
 * @example
 * historyText({ ...entry, url: 'https://a.jp/?q=%E6%98%A5', note: 'May' })
 * // { latin: 'https://a.jp/?q=%e6%98%a5\nmay\n', wide: 'https://a.jp/?q=春\n' }
 */
export function historyText({ url, note, labels, preset, platform }: HistoryEntry): HistoryText {
  const own = [...linkTexts(url), note, ...labels, preset].map(searchText);
  const place = isPlatformId(platform) ? (PLACE_NAMES.get(platform) ?? []) : [];
  let latin = '';
  let wide = '';
  for (const part of [...own, ...place]) {
    if (part === '') continue;
    if (WIDE_RE.test(part)) wide += `${part}\n`;
    else latin += `${part}\n`;
  }
  return { latin, wide };
}

function linkTexts(url: string): readonly string[] {
  const readable = url.includes('%') || url.includes('+') ? decodeText(url) : url;
  return readable === url ? [url] : [url, readable];
}
