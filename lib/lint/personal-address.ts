import type { Personal } from '@/lib/lint/personal';
import { findAuthority } from '@/lib/url/authority';
import { cutLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';

/** Without one of these, neither is in an address: most addresses end here. */
const MAY_BE_PERSONAL_RE = /@|%40/;

const FILE_TYPES =
  'avif|css|gif|html?|ico|jpe?g|js|json|map|md|mjs|mp4|pdf|png|svg|ts|txt|webp|woff2?|xml|zip';
/** A whole part of an address. `pkg@1.2` and `logo@dark.svg` are files, and `@taro@host.jp` is a public profile. */
const EMAIL_RE = new RegExp(
  String.raw`^[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{0,190}[\p{L}\p{N}]\.(?!(?:${FILE_TYPES})$)\p{L}{2,24}$`,
  'u',
);
const PARTS_RE = /[/?&=#;,:()]+/;

/**
 * Personal data in an address itself: a user's name and password, or an e-mail address in path or fragment.
 *
 * @example
 * findInAddress('https://a.jp/u/taro%40e.jp') // [{ kind: 'address', found: 'taro@e.jp' }]
 */
export function findInAddress(url: string): readonly Personal[] {
  if (!MAY_BE_PERSONAL_RE.test(url)) return NONE;
  const { base, fragment = '' } = cutLink(url);
  const { start, host, end } = findAuthority(base);
  const found: Personal[] = [];
  const colon = base.indexOf(':', start);
  // The password itself is not repeated.
  if (colon > start && colon < host - 2) found.push({ kind: 'login', found: base.slice(start, colon) });
  const email = `${base.slice(end)}#${fragment}`
    .split(PARTS_RE)
    .map((part) => decodeText(part))
    .find(isEmail);
  if (email !== undefined) found.push({ kind: 'address', found: email });
  return found;
}

const NONE: readonly never[] = [];

function isEmail(part: string): boolean {
  return part.includes('@') && EMAIL_RE.test(part);
}
