import Papa from 'papaparse';

/** Rows of cells without white space around them, and where each stands in what was pasted, from 1. */
export type PastedRow = { readonly line: number; readonly cells: readonly string[] };

/** What may stand between two cells, the surest sign first. An arrow is how people write `fb → facebook`. */
const DELIMITERS = ['\t', '→', '=>', '->', ';', ',', '、'];

/** Enough to see how a table is written. */
const SAMPLE_LINES = 50;

/**
 * Cuts a pasted column or table into its cells: as a sheet gives it (tabs), or as CSV with commas or semicolons, quoted
 * or not. Empty rows are left out.
 *
 * @example
 * readTable('fb\tfacebook\n"a\nb"\tc') // [{ line: 1, cells: ['fb', 'facebook'] }, { line: 2, cells: ['a\nb', 'c'] }]
 */
export function readTable(text: string): readonly PastedRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: delimiterOf(text) });
  return data
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The sign that most lines hold. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, SAMPLE_LINES);
  const counts = DELIMITERS.map((sign) => lines.filter((line) => line.includes(sign)).length);
  const most = Math.max(...counts);
  return (most > 0 ? DELIMITERS[counts.indexOf(most)] : undefined) ?? ',';
}
