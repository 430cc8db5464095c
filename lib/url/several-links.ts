import { couldBeFile, findHost } from '@/lib/url/host';
import { BETWEEN_LINKS_RE } from '@/lib/url/white-space';

/** The start of a link, in whatever quotes. */
export const LINK_START = String.raw`["'<「『“‘(]*(?:https?:\/\/|www\.)`;
const NEXT_LINK_RE = new RegExp(`${BETWEEN_LINKS_RE.source.slice(0, -1)}${LINK_START}`, 'gi');

/**
 * How many links a paste holds, and where the second one starts. Several links are never glued together
 * (URL-RULES 1.1). Hosts without a scheme count where each stands on a line of its own, or where there is nothing else.
 *
 * @example
 * countLinks('https://a.com https://b.com') // { count: 2, second: 14 }
 */
export function countLinks(text: string): { readonly count: number; readonly second: number } {
  const next = [...text.matchAll(NEXT_LINK_RE)];
  const first =
    /^(?:https?:\/\/|www\.)/i.test(text) ||
    findHost(text.split(BETWEEN_LINKS_RE, 1)[0] as string) !== undefined;
  if (next.length > 1 || (next.length === 1 && first)) {
    const second = next[first ? 0 : 1] as RegExpExecArray;
    return { count: next.length + (first ? 1 : 0), second: second.index + 1 };
  }
  return (
    countHosts(text, text.split(/[\r\n]+/), true) ??
    countHosts(text, text.split(BETWEEN_LINKS_RE), false) ??
    ONE
  );
}

const ONE = { count: 1, second: 0 };

/** Counts pieces if every one reads as a link or a host; a file's name on the next line is the rest of a link. */
function countHosts(text: string, pieces: readonly string[], schemes: boolean): typeof ONE | undefined {
  if (pieces.length < 2) return undefined;
  const isLink = (piece: string, index: number) => {
    const host = findHost(schemes ? piece.replace(/^https?:\/\//i, '') : piece);
    return host !== undefined && (index === 0 || !schemes || !couldBeFile(piece.replace(/[?#].*$/, '')));
  };
  if (!pieces.every(isLink)) return undefined;
  return { count: pieces.length, second: text.indexOf(pieces[1] as string, (pieces[0] as string).length) };
}
