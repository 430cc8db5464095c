import type { Result } from '@/lib/result';
import { cleanLink } from '@/lib/url/clean';
import type { CleanNotice } from '@/lib/url/notices';
import { PLAIN_LINK_RE } from '@/lib/url/plain';
import { tokenRanges } from '@/lib/utm/macros';
import type { LinkError, ReadNotice } from '@/lib/utm/notices';
import type { CustomParam, TagValues } from '@/lib/utm/params';
import { type LinkReading, type OtherPair, readLink } from '@/lib/utm/reading/read-link';
import { findNotices } from '@/lib/utm/reading/read-notices';

export type ParsedLink = {
  /** The same text less our tags. */
  readonly destination: string;
  readonly tags: TagValues;
  /** Other tools' tags and unknown `utm_` keys, decoded. They stay in `destination` and stand in `others` too. */
  readonly custom: readonly CustomParam[];
  /** Click ids and personal ids, decoded. They stay in `destination` and stand in `others` too. */
  readonly clickIds: readonly CustomParam[];
  /** All pairs of the query that are not ours, in order. */
  readonly others: readonly OtherPair[];
  readonly notices: readonly (CleanNotice | ReadNotice)[];
};

const NO_NOTICES: readonly never[] = [];

/**
 * Reads a link: the bare destination, the tags, and what is wrong with it, each with a repair (URL-RULES 3). Only keys
 * written exactly as analytics tools read them are tags. Pure, linear, and total: any argument gives a result.
 *
 * @example
 * parseUrl('https://a.jp/?id=1&utm_source=line')
 * // { ok: true, destination: 'https://a.jp/?id=1', tags: { utm_source: 'line' }, others: [{ name: 'id', … }], … }
 */
export function parseUrl(text: string): Result<ParsedLink, LinkError> {
  if (typeof text === 'string' && PLAIN_LINK_RE.test(text)) {
    const reading = readLink(text, true);
    if (!reading.odd) return toParsed(reading, NO_NOTICES);
  }
  const clean = cleanLink(text, tokenRanges);
  if (!clean.ok) return clean;
  const reading = readLink(clean.text, false);
  const notices = findNotices(clean.text);
  return toParsed(reading, clean.notices.length === 0 ? notices : [...clean.notices, ...notices]);
}

function toParsed(reading: LinkReading, notices: ParsedLink['notices']): Result<ParsedLink, never> {
  const { destination, tags, custom, clickIds, others } = reading;
  return { ok: true, destination, tags, custom, clickIds, others, notices };
}
