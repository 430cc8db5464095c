import { LINK_START } from '@/lib/url/several-links';

/**
 * A soft break of a quoted-printable mail: `=` at a line's end with the link going on after it. A `=` that ends the
 * text, or is followed by another link, is the link's own (`?sig=abc=`).
 */
const SOFT_BREAK_RE = new RegExp(String.raw`=\r?\n(?=[^\s])(?!${LINK_START})`, 'gi');

/**
 * Joins a link that a mail broke, and undoes the `=3D` that comes with it (URL-RULES 1.1). Without a broken line
 * `=3D` is left alone: `?view=3D` is a fine link, and what we wrote ourselves must read back (URL-RULES 4.1).
 *
 * @example
 * joinSoftBreaks('https://a.jp/?utm_=\nsource=3Dx') // { text: 'https://a.jp/?utm_source=x', count: 2 }
 */
export function joinSoftBreaks(text: string): { readonly text: string; readonly count: number } {
  if (!text.includes('\n')) return { text, count: 0 };
  let count = 0;
  const joined = text.replace(SOFT_BREAK_RE, () => {
    count++;
    return '';
  });
  if (count === 0) return { text, count };
  const decoded = joined.replace(/=3D/gi, () => {
    count++;
    return '=';
  });
  return { text: decoded, count };
}
