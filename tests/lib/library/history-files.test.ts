import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_START, csvLine, guard } from '@/lib/library/csv';
import { historyCsvHead, historyCsvLines } from '@/lib/library/history-csv';
import { sheetColumns, sheetHead, sheetRow } from '@/lib/library/history-sheet';
import { HISTORY_COLUMNS, type HistoryColumn, type TableWords } from '@/lib/library/history-table';
import type { HistoryEntry } from '@/lib/library/library';
import { anyEntries, ENTRY } from '@/tests/support/history-arbitraries';

const WORDS: TableWords = {
  header: (column) => `The ${column}`,
  place: (id) => (id === 'meta' ? 'Meta広告' : id),
  offset: () => 9 * 60,
};
const read = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
const cellOf = (entry: HistoryEntry, column: HistoryColumn) =>
  read(historyCsvLines([entry], WORDS)).data[0]?.[HISTORY_COLUMNS.indexOf(column)];

describe('CSV', () => {
  test('what is read back is what was written, guarded, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ',', '\r\n', '\n', "'", ' a ', '=1'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const { data } = read(rows.map(csvLine).join(''));
        expect(data).toEqual([...rows.map((row) => row.map(guard)), ['']]);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '　=1',
    '\0=1',
  ])('%j is no formula to a sheet', (text) => {
    expect(guard(text)).toBe(`'${text}`);
    expect(cellOf({ ...ENTRY, note: text }, 'note')).toBe(`'${text}`);
  });

  test.each(['https://a.jp/?a=1', 'a=1', '1-2', 'me@a.jp', '', '2026-11'])('%j stays as it is', (text) => {
    expect(guard(text)).toBe(text);
  });

  test('starts with the mark that sheets in Japan need, and the names of its columns', () => {
    const head = historyCsvHead(WORDS);
    expect(head.startsWith(CSV_START)).toBe(true);
    expect(head.endsWith('\r\n')).toBe(true);
    expect(read(head.slice(1)).data[0]).toEqual(HISTORY_COLUMNS.map((column) => `The ${column}`));
  });

  test('holds the link, its tags, and when it was copied by the clock of the person', () => {
    const entry: HistoryEntry = {
      ...ENTRY,
      url: 'https://a.jp/?utm_source=line&utm_campaign=%E6%98%A5,1',
      lastAt: Date.UTC(2026, 10, 22, 23, 30, 5),
      times: 12,
      platform: 'meta',
      labels: ['q4', 'a "b"'],
    };
    const cells = Object.fromEntries(HISTORY_COLUMNS.map((column) => [column, cellOf(entry, column)]));
    expect(cells).toMatchObject({
      url: entry.url,
      utm_source: 'line',
      utm_campaign: '春,1',
      utm_term: '',
      lastAt: '2026-11-23 08:30:05',
      times: '12',
      platform: 'Meta広告',
      labels: 'q4, a "b"',
    });
  });

  test('a time that no calendar has does no harm', () => {
    expect(cellOf({ ...ENTRY, lastAt: 9e15 }, 'lastAt')).toBe('9999-12-31 23:59:59');
    expect(cellOf({ ...ENTRY, lastAt: -9e15 }, 'lastAt')).toBe('1970-01-01 00:00:00');
  });
});

describe('XLSX', () => {
  test('texts are texts, numbers numbers and times times', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const entry of entries) {
          const row = sheetRow(entry, WORDS);
          expect(row).toHaveLength(sheetHead(WORDS).length);
          expect(row).toHaveLength(sheetColumns().length);
          const note = row[HISTORY_COLUMNS.indexOf('note')];
          expect(note).toEqual({ type: String, value: entry.note });
          expect(row[HISTORY_COLUMNS.indexOf('times')]).toEqual({ type: Number, value: entry.times });
          expect(row[0]).toMatchObject({ type: Date, value: new Date(entry.lastAt + 9 * 3_600_000) });
        }
      }),
    );
  });

  test('a text that is too long for a sheet is cut, visibly', () => {
    const row = sheetRow({ ...ENTRY, note: 'x'.repeat(40_000) }, WORDS);
    const { value } = row[HISTORY_COLUMNS.indexOf('note')] ?? {};
    expect(value).toHaveLength(32_767);
    expect(String(value).endsWith('x…')).toBe(true);
  });
});
