import type { LintedLink } from '@/lib/lint/linted-link';
import { findAuthority } from '@/lib/url/authority';
import { cutLink } from '@/lib/url/cut';

/**
 * The path of a destination as it stands, '' where there is none.
 *
 * @example
 * pathOf('https://a.jp/x?q') // '/x'
 */
export function pathOf(url: string): string {
  const { base } = cutLink(url);
  return base.slice(findAuthority(base).end);
}

/** Whether the destination is an `http:` link. */
export function isHttp({ parsed }: LintedLink): boolean {
  const url = parsed?.destination;
  return url !== undefined && url.charAt(4) === ':';
}

/** The port of a destination with its colon; '' where none is written. */
export function portOf(url: string): string {
  const { host, end } = findAuthority(url);
  return /:\d+$/.exec(url.slice(host, end))?.[0] ?? '';
}
