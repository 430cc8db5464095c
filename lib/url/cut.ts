/** A link's text, cut at its first `#` and then at its first `?`; nothing is decoded. */
export type CutLink = {
  /** Scheme, host and path. */
  readonly base: string;
  /** Without its `?`; undefined where there is none. */
  readonly query: string | undefined;
  /** Without its `#`; undefined where there is none. */
  readonly fragment: string | undefined;
};

/**
 * @example
 * cutLink('https://a.jp/x?q=1#top') // { base: 'https://a.jp/x', query: 'q=1', fragment: 'top' }
 */
export function cutLink(text: string): CutLink {
  const hash = text.indexOf('#');
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  return {
    base: mark < 0 ? beforeHash : beforeHash.slice(0, mark),
    query: mark < 0 ? undefined : beforeHash.slice(mark + 1),
    fragment: hash < 0 ? undefined : text.slice(hash + 1),
  };
}

/** The opposite of cutLink. */
export function joinLink({ base, query, fragment }: CutLink): string {
  const withQuery = query === undefined ? base : `${base}?${query}`;
  return fragment === undefined ? withQuery : `${withQuery}#${fragment}`;
}
