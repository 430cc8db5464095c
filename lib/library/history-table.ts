import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { UTM_KEYS } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/** What a table of the history tells of each link, in this order. */
export const HISTORY_COLUMNS = [
  'lastAt',
  'firstAt',
  'times',
  'url',
  ...UTM_KEYS,
  'preset',
  'platform',
  'note',
  'labels',
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** What the person's clock showed, as milliseconds since 1970 of a clock in Greenwich. */
  | { readonly kind: 'date'; readonly at: number };

/** What the table cannot know: words, and the clock of the place where the person is. */
export type TableWords = {
  readonly header: (column: HistoryColumn) => string;
  /** The name of a place, by its id. */
  readonly place: (id: string) => string;
  /** Minutes by which the person's clock is ahead of Greenwich, at a time. */
  readonly offset: (at: number) => number;
};

const MINUTE = 60_000;

/**
 * The cells of one link.
 *
 * @example
 * historyRow(entry, words)[3] // { kind: 'text', text: 'https://a.jp/?utm_source=line' }
 */
export function historyRow(entry: HistoryEntry, words: TableWords): readonly TableCell[] {
  const parsed = parseUrl(entry.url);
  const tags = parsed.ok ? parsed.tags : {};
  return [
    date(entry.lastAt, words),
    date(entry.firstAt, words),
    { kind: 'number', number: entry.times },
    text(entry.url),
    ...UTM_KEYS.map((key) => text(tags[key] ?? '')),
    text(entry.preset),
    text(entry.platform === '' ? '' : words.place(entry.platform)),
    text(entry.note),
    text(entry.labels.join(', ')),
  ];
}

function text(content: string): TableCell {
  return { kind: 'text', text: content };
}

function date(at: number, { offset }: TableWords): TableCell {
  return { kind: 'date', at: Math.min(Math.max(at + offset(at) * MINUTE, 0), LIMITS.time) };
}
