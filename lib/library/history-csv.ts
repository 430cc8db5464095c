import { CSV_START, csvLine } from '@/lib/library/csv';
import { HISTORY_COLUMNS, historyRow, type TableCell, type TableWords } from '@/lib/library/history-table';
import type { HistoryEntry } from '@/lib/library/library';

/** What a CSV file of the history starts with: the mark of its encoding, and the names of its columns. */
export function historyCsvHead({ header }: TableWords): string {
  return CSV_START + csvLine(HISTORY_COLUMNS.map(header));
}

/**
 * The lines of some links; several pieces make one file.
 *
 * @example
 * historyCsvHead(words) + historyCsvLines(entries, words)
 */
export function historyCsvLines(entries: readonly HistoryEntry[], words: TableWords): string {
  return entries.map((entry) => csvLine(historyRow(entry, words).map(asText))).join('');
}

function asText(cell: TableCell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return String(cell.number);
  // As every sheet reads a date, without the zone that none of them reads.
  return new Date(cell.at).toISOString().slice(0, 19).replace('T', ' ');
}
