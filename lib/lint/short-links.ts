/** Hosts that are nothing but short links to other pages. */
const SHORTENERS: ReadonlySet<string> = new Set([
  ...[
    'bit.ly',
    'j.mp',
    'bitly.com',
    't.co',
    'goo.gl',
    'tinyurl.com',
    'ow.ly',
    'buff.ly',
    'is.gd',
    'v.gd',
    'cutt.ly',
  ],
  ...[
    'rb.gy',
    'rebrand.ly',
    'short.io',
    'shorturl.at',
    'tiny.cc',
    'dub.sh',
    'dlvr.it',
    'lnkd.in',
    'fb.me',
    'ift.tt',
  ],
  ...[
    't.ly',
    'soo.gd',
    's.id',
    'bl.ink',
    'trib.al',
    'spr.ly',
    'qr.io',
    'me-qr.com',
    'amzn.to',
    'amzn.asia',
    'a.co',
  ],
  ...[
    'youtu.be',
    'x.gd',
    'lin.ee',
    'onl.tw',
    'onl.sc',
    'onl.bz',
    'ux.nu',
    'p.tl',
    'qr.paps.jp',
    'urx.blue',
    'han.gl',
  ],
  ...[
    'vo.la',
    'reurl.cc',
    'pse.is',
    'lihi.cc',
    'picsee.io',
    'g.co',
    'forms.gle',
    'maps.app.goo.gl',
    'vt.tiktok.com',
  ],
]);

/** Hosts that send on to a link that stands in their address: the path, and the parameter that holds it. */
const REDIRECTORS: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly names: readonly string[];
}[] = [
  { host: /^lm?\.(?:facebook|instagram|messenger|threads)\.com$/, path: /^\//, names: ['u'] },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['url', 'q'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir\//, names: ['url'] },
  { host: /^out\.reddit\.com$/, path: /^\//, names: ['url'] },
  { host: /^away\.vk\.com$/, path: /^\//, names: ['to'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, names: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
  {
    host: /./,
    path: /\/(?:redirect|redir)(?:\.php)?\/?$/i,
    names: ['url', 'u', 'to', 'target', 'dest', 'destination'],
  },
];

/** A host of one's own for short links, by what companies call them: go.example.com/s1. */
const BRANDED_HOST_RE = /^(?:go|link|links|lnk|l|s|r|click|url)\.[^.]+\.[^.]/;
const SHORT_PATH_RE = /^\/[a-z0-9_-]{1,12}$/i;

export type ShortLink =
  | { readonly code: 'shortener' }
  | { readonly code: 'branded' }
  /** `inner` is the link that it sends on to. */
  | { readonly code: 'redirector'; readonly inner: string };

type Pair = { readonly name: string; readonly value: string };

/**
 * Whether a destination only sends on to another.
 *
 * @param path Asked for where the host alone does not tell.
 * @param pairs The pairs of its query, decoded.
 * @example
 * shortLink('bit.ly', () => '/x', []) // { code: 'shortener' }
 */
export function shortLink(host: string, path: () => string, pairs: readonly Pair[]): ShortLink | undefined {
  if (SHORTENERS.has(host)) return { code: 'shortener' };
  if (pairs.some(isLink)) {
    const found = REDIRECTORS.find((row) => row.host.test(host) && row.path.test(path()));
    const inner = pairs.find((pair) => found?.names.includes(pair.name) && isLink(pair));
    if (inner !== undefined) return { code: 'redirector', inner: inner.value };
  }
  return BRANDED_HOST_RE.test(host) && SHORT_PATH_RE.test(path()) ? { code: 'branded' } : undefined;
}

function isLink({ value }: Pair): boolean {
  return value.length > 'http://'.length && LINK_RE.test(value);
}

const LINK_RE = /^https?:\/\//i;
