/** Where scheme, user info, host and path of an http(s) link begin and end. */
export type Authority = { readonly start: number; readonly host: number; readonly end: number };

/**
 * Finds the authority of a text that starts with `http://` or `https://`. A backslash ends it too, as in every browser.
 *
 * @example
 * findAuthority('https://me@a.jp:80/x') // { start: 8, host: 11, end: 18 }
 */
export function findAuthority(text: string): Authority {
  const start = text.indexOf('//') + 2;
  let end = start;
  let host = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x2f || unit === 0x3f || unit === 0x23 || unit === 0x5c) break;
    if (unit === 0x40) host = end + 1;
  }
  return { start, host, end };
}
