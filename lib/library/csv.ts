/** Sheets in Japan take a file for UTF-8 only with this mark. */
export const CSV_START = '\ufeff';

/**
 * What makes a sheet take a text for a formula, also in full width, and behind white space (OWASP, "CSV Injection"). A
 * line that was cut at a return would start with what stands behind it.
 */
const FORMULA_RE = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const QUOTED_RE = /[",;\r\n\t]|^\s|\s$/;

/**
 * A line of CSV (RFC 4180) with its CRLF. Texts that a sheet would run as a formula get a `'` before them.
 *
 * @example
 * csvLine(['=1+1', 'a,b']) // `'=1+1,"a,b"\r\n`
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(guard(cell))).join(',')}\r\n`;
}

/**
 * A text as a sheet may read it: no formula.
 *
 * @example
 * guard('@home') // "'@home"
 */
export function guard(text: string): string {
  return FORMULA_RE.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return QUOTED_RE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
