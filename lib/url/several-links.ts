import { findHost } from '@/lib/url/host';
import { BETWEEN_LINKS_RE } from '@/lib/url/white-space';

/** The start of a link behind white space. */
const NEXT_LINK_RE = /[\s\u0085\u200b\u2060]["'<「『“‘(]*(?:https?:\/\/|www\.)/gi;

/**
 * How many links a paste holds, and where the second one starts. Several links are never glued together
 * (URL-RULES 1.1). Hosts without a scheme count when the whole paste consists of them.
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
  const words = text.split(BETWEEN_LINKS_RE);
  if (words.length < 2 || !words.every((word) => findHost(word) !== undefined))
    return { count: 1, second: 0 };
  return { count: words.length, second: text.indexOf(words[1] as string, (words[0] as string).length) };
}
