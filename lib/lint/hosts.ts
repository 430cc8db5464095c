/**
 * What a host is, as far as its name tells. All take a host in small letters without its port, and are linear.
 */

/** Nothing that DNS allows is longer. */
const LONGEST = 253;

/** A host with plain dots and without the last one. @example plainHost('e。jp.') // 'e.jp' */
export function plainHost(host: string): string {
  const plain = NOT_ASCII_DOT_RE.test(host) ? host.replace(/[。．｡]/g, '.') : host;
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

const NOT_ASCII_DOT_RE = /[。．｡]/;

const IPV4_RE = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** @example isIpAddress('[::1]') // true */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || IPV4_RE.test(host) || NUMBER_RE.test(host);
}

/** Browsers read a bare number as an IPv4 address. */
const NUMBER_RE = /^(?:\d+|0x[0-9a-f]+)$/;

// RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598 and the loopback nets.
const PRIVATE_IP_RE = new RegExp(
  [
    String.raw`^(?:0|10|127)\.`,
    String.raw`^192\.168\.`,
    String.raw`^172\.(?:1[6-9]|2\d|3[01])\.`,
    String.raw`^169\.254\.`,
    String.raw`^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.`,
    String.raw`^\[(?:::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)`,
  ].join('|'),
);
// RFC 6761, RFC 6762, RFC 8375, and names that routers and companies give at home.
const PRIVATE_NAME_RE =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|corp|test|invalid|home\.arpa)$/;

/** A host that only a machine, a home or a company can reach. @example isPrivateHost('192.168.0.9') // true */
export function isPrivateHost(host: string): boolean {
  return isIpAddress(host) ? PRIVATE_IP_RE.test(host) : PRIVATE_NAME_RE.test(host);
}

/** Registries under which names are sold one level lower: example.co.jp. */
const SECOND_LEVEL_RE = /\.(?:co|com|ne|net|or|org|ac|go|gov|ed|edu|gr|lg|ad)\.[a-z]{2}$/;

/**
 * The labels before the part of a host that somebody registered.
 *
 * @example
 * subdomains('stg.shop.example.co.jp') // ['stg', 'shop']
 */
export function subdomains(host: string): readonly string[] {
  if (host.length > LONGEST) return [];
  const labels = host.split('.');
  return labels.slice(0, SECOND_LEVEL_RE.test(host) ? -3 : -2);
}

/** A label of a host for trying things out. A test drive is for everybody. */
const STAGING_LABEL_RE =
  /^(?!test-drives?$)(?:.*-)?(?:staging|stage|stg|dev|develop|development|test|testing|preview|qa|uat|sandbox|preprod)(?:\d*|-.*)$/;

/** Hosts of tunnels to somebody's own machine, and of editors in the browser. */
const TUNNEL_RE =
  /\.(?:ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok\.dev|trycloudflare\.com|loca\.lt|localhost\.run|gitpod\.io|csb\.app|webcontainer\.io|app\.github\.dev)$/;

// Vercel: -git-BRANCH- or a hash before the team; Netlify and Firebase: two dashes; Cloudflare Pages: a hash as label.
const PREVIEW_RE =
  /(?:-git-[^.]+|-[a-z0-9]{9}-[^.]+)\.vercel\.app$|--[^.]+\.(?:netlify\.app|web\.app)$|^[0-9a-f]{8}\.[^.]+\.pages\.dev$/;

/** A host for trying things out. @example isStagingHost('stg.example.com') // true */
export function isStagingHost(host: string): boolean {
  if (host.length > LONGEST) return false;
  if (TUNNEL_RE.test(host) || PREVIEW_RE.test(host)) return true;
  return subdomains(host).some((label) => STAGING_LABEL_RE.test(label));
}

/** Whether a host is a domain, or one below it. @example isWithin('shop.e.com', 'e.com') // true */
export function isWithin(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
