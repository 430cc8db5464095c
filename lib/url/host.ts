const LABEL = String.raw`[^\s\p{Cc}/?#\\@:[\]<>"'^\x60|{}()&=+,;!$*~%.。．｡「」：／？＃＠]+`;
const DOT = '[.。．｡]';
const END = String.raw`(?=$|[/?#\\]|:\d*(?:$|[/?#\\]))`;

/**
 * Text that reads as a host (URL-RULES 1.2): `localhost`, a bracketed IPv6 address, a four-part IPv4 address, or a
 * dotted name whose last label is alphabetic in any script or `xn--`. A trailing dot belongs to the name.
 */
const HOST_RE = new RegExp(
  `^(?:localhost|\\[[0-9a-f:.]+\\]|\\d{1,3}(?:\\.\\d{1,3}){3}|(?:${LABEL}${DOT})+(?:xn--[a-z0-9-]+|\\p{Alphabetic}+)${DOT}?)${END}`,
  'iu',
);

/** Far beyond what DNS allows (253), and short enough for a pattern. */
const LONGEST_HOST = 1000;

/** Endings that a pasted file name has. Some are top-level domains too, so this asks and never refuses. */
const FILE_ENDING_RE =
  /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|rtf|html?|php|aspx?|jsp|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|zip|rar|pages|numbers|key|eps|ai|psd)$/i;

/**
 * The host, with its port left off, of a text without a scheme; undefined if it does not read as one.
 *
 * @example
 * findHost('example.jp:8080/x')  // 'example.jp'
 * findHost('user@example.com')   // undefined
 */
export function findHost(text: string): string | undefined {
  const host = HOST_RE.exec(text.slice(0, LONGEST_HOST + 1))?.[0];
  return host === undefined || host.length > LONGEST_HOST ? undefined : host;
}

/** Whether a bare host could as well be the name of a file: `report.pdf`. */
export function couldBeFile(host: string): boolean {
  return FILE_ENDING_RE.test(host);
}
