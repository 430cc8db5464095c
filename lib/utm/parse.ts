import type { Result } from '@/lib/result';
import { cleanLink } from '@/lib/url/clean';
import { tokenRanges } from '@/lib/utm/macros';
import type { LinkError } from '@/lib/utm/notices';
import type { ParsedLink } from '@/lib/utm/reading/parsed-link';
import { readPlainLink } from '@/lib/utm/reading/plain-link';
import { readLink } from '@/lib/utm/reading/read-link';
import { findNotices } from '@/lib/utm/reading/read-notices';

export type { ParsedLink };

/**
 * Reads a link: the bare destination, the tags, and what is wrong with it, each with a repair (URL-RULES 3). Only keys
 * written exactly as analytics tools read them are tags. Pure, linear, and total: any argument gives a result.
 *
 * @example
 * parseUrl('https://a.jp/?id=1&utm_source=line')
 * // { ok: true, destination: 'https://a.jp/?id=1', tags: { utm_source: 'line' }, others: [{ name: 'id', … }], … }
 */
export function parseUrl(text: string): Result<ParsedLink, LinkError> {
  const plain = typeof text === 'string' ? readPlainLink(text) : undefined;
  if (plain !== undefined) return plain;
  const clean = cleanLink(text, tokenRanges);
  if (!clean.ok) return clean;
  return readLink(clean.text, [...clean.notices, ...findNotices(clean.text)]);
}
