import { historyCsvHead, historyCsvLines } from '@/lib/library/history-csv';
import { sheetColumns, sheetHead, sheetRow } from '@/lib/library/history-sheet';
import type { TableWords } from '@/lib/library/history-table';
import type { HistoryEntry } from '@/lib/library/library';

/** Links that are written in one go: the page must go on drawing meanwhile. */
const SLICE = 500;

/** A CSV file of links. */
export async function csvOf(entries: readonly HistoryEntry[], words: TableWords): Promise<Blob> {
  const pieces = [historyCsvHead(words)];
  await inSlices(entries, (slice) => pieces.push(historyCsvLines(slice, words)));
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** An Excel file of links; its code comes when it is first asked for. */
export async function xlsxOf(
  entries: readonly HistoryEntry[],
  words: TableWords,
  sheet: string,
): Promise<Blob> {
  // The one for browsers makes workers of texts, which the security policy forbids.
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const rows = [[...sheetHead(words)]];
  await inSlices(entries, (slice) => rows.push(...slice.map((entry) => [...sheetRow(entry, words)])));
  return writeExcelFile(rows, { sheet, columns: [...sheetColumns()], stickyRowsCount: 1 }).toBlob();
}

async function inSlices<Item>(items: readonly Item[], work: (slice: readonly Item[]) => void): Promise<void> {
  for (let from = 0; from < items.length; from += SLICE) {
    work(items.slice(from, from + SLICE));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
