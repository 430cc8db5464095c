import type { AllowedPair, AllowedValue, Standardisation } from '@/lib/conventions/convention';
import { foldValue } from '@/lib/conventions/fold-value';
import { type PastedRow, readTable } from '@/lib/conventions/paste-table';

/** What was left out or taken for something else; `line` is a row of the table, from 1. */
export type PasteNotice =
  /** The first row names the columns. */
  | { readonly code: 'header_skipped'; readonly line: number; readonly text: string }
  /** A cell that every row needs is empty. */
  | { readonly code: 'row_incomplete'; readonly line: number; readonly text: string }
  /** The same again, or another target for the same spelling: the first one counts. */
  | { readonly code: 'row_repeated'; readonly line: number; readonly text: string }
  /** A cell is longer than any value should be. */
  | { readonly code: 'row_too_long'; readonly line: number; readonly limit: number }
  /** More rows than a list may have: those behind were not read. */
  | { readonly code: 'too_many_rows'; readonly count: number; readonly limit: number };

export type Pasted<Row> = { readonly rows: readonly Row[]; readonly notices: readonly PasteNotice[] };

/** As many as a list of a convention may have (lib/library/limits.ts). */
export const MOST_ROWS = 5_000;
/** Each source has several mediums. */
const MOST_PAIRS = 20_000;
const LONGEST_CELL = 500;
/** What a value stands for is a name. */
const LONGEST_LABEL = 200;

/** Names of columns, folded, as sheets of teams have them in English and Japanese. */
const HEADERS = {
  value: [
    'value',
    'values',
    'allowed value',
    'allowed values',
    'utm_source',
    'utm_medium',
    'utm_campaign',
    'utm_content',
    'utm_term',
    'utm_id',
    '値',
    '使える値',
    '許可する値',
  ],
  label: ['label', 'meaning', 'description', 'note', '意味', 'ラベル', '表示名', '説明', '名称', '備考'],
  source: ['source', 'utm_source', 'utm source', 'campaign source', '参照元', 'ソース', '流入元'],
  medium: ['medium', 'utm_medium', 'utm medium', 'campaign medium', 'メディア', 'ミディアム', '媒体'],
  from: [
    'from',
    'before',
    'old',
    'variant',
    'alias',
    'wrong',
    '変更前',
    '変換前',
    '修正前',
    '元の値',
    '表記ゆれ',
  ],
  to: ['to', 'after', 'new', 'standard', 'right', 'correct', '変更後', '変換後', '修正後', '統一後', '標準'],
} as const;

type Column = keyof typeof HEADERS;

/**
 * Reads allowed values from a pasted column, or a table whose second column says what they stand for.
 *
 * @example
 * readValues('jp\tJapan\nus\tUSA').rows // [{ value: 'jp', label: 'Japan' }, { value: 'us', label: 'USA' }]
 */
export function readValues(text: string): Pasted<AllowedValue> {
  return readRows(text, ['value', 'label'], 1, ([value, label]) => ({ value, label }));
}

/**
 * Reads allowed pairs from a table of sources and mediums. A header says which is which; without one the source is first.
 *
 * @example
 * readPairs('medium,source\nsocial,line').rows // [{ source: 'line', medium: 'social' }]
 */
export function readPairs(text: string): Pasted<AllowedPair> {
  return readRows(text, ['source', 'medium'], 2, ([source, medium]) => ({ source, medium }));
}

/**
 * Reads spellings and what is written in their place: a table, or lines such as `fb → facebook`.
 *
 * @example
 * readStandardisations('X → twitter').rows // [{ from: 'X', to: 'twitter' }]
 */
export function readStandardisations(text: string): Pasted<Standardisation> {
  return readRows(text, ['from', 'to'], 2, ([from, to]) => ({ from, to }));
}

/** @param needed how many of the columns every row has to fill */
function readRows<Row>(
  text: string,
  columns: readonly [Column, Column],
  needed: 1 | 2,
  toRow: (cells: readonly [string, string]) => Row,
): Pasted<Row> {
  const table = readTable(text);
  const places = placesIn(table[0], columns);
  const rows: Row[] = [];
  const notices: PasteNotice[] = [];
  const seen = new Set<string>();
  const limit = columns[0] === 'source' ? MOST_PAIRS : MOST_ROWS;
  const longest = columns.map((column) => (column === 'label' ? LONGEST_LABEL : LONGEST_CELL));
  for (const { line, cells } of table) {
    const shown = cells.filter((cell) => cell !== '').join(' / ');
    if (places !== undefined && line === table[0]?.line) {
      notices.push({ code: 'header_skipped', line, text: shown });
      continue;
    }
    const [first = '', second = ''] = (places ?? [0, 1]).map((place) => cells[place] ?? '');
    const key = keyOf(columns[0], first, second);
    const tooLong = longest.find((most, at) => (at === 0 ? first : second).length > most);
    if (tooLong !== undefined) {
      notices.push({ code: 'row_too_long', line, limit: tooLong });
    } else if (first === '' || (needed === 2 && second === '')) {
      notices.push({ code: 'row_incomplete', line, text: shown });
    } else if (seen.has(key)) {
      notices.push({ code: 'row_repeated', line, text: shown });
    } else if (rows.length === limit) {
      notices.push({ code: 'too_many_rows', count: table.length, limit });
      break;
    } else {
      seen.add(key);
      rows.push(toRow([first, second]));
    }
  }
  return { rows, notices };
}

/** What may stand in a list once: a value, a pair, or a spelling, which is read without regard to case. */
function keyOf(column: Column, first: string, second: string): string {
  if (column === 'source') return JSON.stringify([first, second]);
  return column === 'from' ? foldValue(first) : first;
}

/** Where the columns stand, if the row is a header: it names the first one, and holds nothing but names. */
function placesIn(row: PastedRow | undefined, columns: readonly [Column, Column]): number[] | undefined {
  if (row === undefined) return undefined;
  const names = row.cells.map((cell) => cell.normalize('NFKC').toLowerCase());
  const placeOf = (column: Column) =>
    names.findIndex((name) => (HEADERS[column] as readonly string[]).includes(name));
  const places = columns.map(placeOf);
  const [first = -1, second = -1] = places;
  if (first < 0) return undefined;
  // A list may hold a value that is also the name of a column, but hardly two in its first row.
  const named = names.filter((name) => name !== '').length;
  if (second >= 0) return [first, second];
  // The other column has no name.
  return named === 1 || columns[0] === 'value' ? [first, first === 0 ? 1 : 0] : undefined;
}
