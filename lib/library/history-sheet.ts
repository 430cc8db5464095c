import { cutText } from '@/lib/library/cut-text';
import { HISTORY_COLUMNS, historyRow, type TableCell, type TableWords } from '@/lib/library/history-table';
import type { HistoryEntry } from '@/lib/library/library';

/** A cell as write-excel-file takes it: what it holds is never read as a formula. */
export type SheetCell =
  | { readonly type: StringConstructor; readonly value: string; readonly fontWeight?: 'bold' }
  | { readonly type: NumberConstructor; readonly value: number }
  | { readonly type: DateConstructor; readonly value: Date; readonly format: string };

const DATE_FORMAT = 'yyyy-mm-dd hh:mm';
/** More than that Excel takes for a damaged file. */
const LONGEST_TEXT = 32_767;
const CUT = '…';

const WIDTHS: Readonly<Record<string, number>> = { url: 60, lastAt: 17, firstAt: 17, times: 8, note: 30 };
const USUAL_WIDTH = 18;

/** The widths of the columns, in characters. */
export function sheetColumns(): readonly { readonly width: number }[] {
  return HISTORY_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH }));
}

/** The names of the columns. */
export function sheetHead({ header }: TableWords): readonly SheetCell[] {
  return HISTORY_COLUMNS.map((column) => ({ type: String, value: header(column), fontWeight: 'bold' }));
}

/**
 * The row of a link.
 *
 * @example
 * [sheetHead(words), ...entries.map((entry) => sheetRow(entry, words))]
 */
export function sheetRow(entry: HistoryEntry, words: TableWords): readonly SheetCell[] {
  return historyRow(entry, words).map(sheetCell);
}

function sheetCell(cell: TableCell): SheetCell {
  if (cell.kind === 'number') return { type: Number, value: cell.number };
  if (cell.kind === 'date') return { type: Date, value: new Date(cell.at), format: DATE_FORMAT };
  const { text } = cell;
  const isLong = text.length > LONGEST_TEXT;
  return { type: String, value: isLong ? cutText(text, LONGEST_TEXT - CUT.length) + CUT : text };
}
