import { type Fail, fail, type Result } from '@/lib/result';
import { findAuthority } from '@/lib/url/authority';
import { couldBeFile, findHost } from '@/lib/url/host';
import { encodeIllegal, type FindRanges } from '@/lib/url/illegal-characters';
import { isParsable } from '@/lib/url/is-parsable';
import type { AddressError, CleanNotice } from '@/lib/url/notices';
import { CLEAN_RE } from '@/lib/url/plain';
import { findBrokenScheme, findScheme } from '@/lib/url/scheme';
import { countLinks } from '@/lib/url/several-links';
import { joinSoftBreaks } from '@/lib/url/soft-breaks';
import { countUnusualSpaces, trimmedRange } from '@/lib/url/white-space';
import { findWrapping } from '@/lib/url/wrapping';

export type CleanLink = { readonly text: string; readonly notices: readonly CleanNotice[] };

/** A pattern with a repeated group takes memory at each turn, and the engine throws where there is no more. */
const LONGEST_PROVED = 100_000;

const NO_NOTICES: readonly CleanNotice[] = [];

/**
 * Turns what a person pasted into a link, and says what it did (URL-RULES 1). Characters inside the stretches that
 * `findTokens` gives are not encoded. Total: any argument gives a result.
 *
 * @example
 * cleanLink(' example.jp/x ', () => [])
 * // { ok: true, text: 'https://example.jp/x', notices: [{ code: 'trimmed' }, { code: 'scheme_added', … }] }
 */
export function cleanLink(input: unknown, findTokens: FindRanges): Result<CleanLink, AddressError> {
  if (typeof input !== 'string') return fail({ code: 'not_text' });
  if (input.length <= LONGEST_PROVED && CLEAN_RE.test(input))
    return { ok: true, text: input, notices: NO_NOTICES };

  const notices: CleanNotice[] = [];
  const stripped = strip(input, notices);
  if (!stripped.ok) return stripped;
  const schemed = ensureScheme(stripped, notices);
  if (!schemed.ok) return schemed;
  const { text, characters, count } = encodeIllegal(schemed.text, findTokens);
  if (count > 0) notices.push({ code: 'characters_encoded', characters, count });
  const unusual = countUnusualSpaces(text);
  if (unusual > 0) notices.push({ code: 'unusual_space_kept', count: unusual });
  return { ok: true, text, notices };
}

/** A text on its way, and where it began in what was given. */
type Stripped = { readonly text: string; readonly offset: number };

/** Soft breaks, white space, one wrapping, white space again, line breaks: in the order of URL-RULES 1.1. */
function strip(input: string, notices: CleanNotice[]): Result<Stripped, AddressError> {
  const { text: joined, count: softBreaks } = joinSoftBreaks(input);
  if (softBreaks > 0) notices.push({ code: 'soft_breaks_joined', count: softBreaks });
  let { start, end } = trimmedRange(joined);
  let trimmed = start > 0 || end < joined.length;
  const wrapping = findWrapping(joined.slice(start, end));
  if (wrapping !== undefined) {
    const inner = trimmedRange(joined, start + wrapping.open.length, end - wrapping.close.length);
    trimmed ||= inner.start > start + wrapping.open.length || inner.end < end - wrapping.close.length;
    ({ start, end } = inner);
  }
  if (trimmed) notices.push({ code: 'trimmed' });
  if (wrapping !== undefined) notices.push({ code: 'unwrapped', ...wrapping });
  if (start === end) return fail({ code: 'empty' });

  const text = joined.slice(start, end);
  const links = countLinks(text);
  if (links.count > 1) {
    // Where soft breaks were joined, places are no longer those of what was given.
    const position = softBreaks > 0 ? { start: 0, end: input.length } : { start: start + links.second, end };
    return fail({
      code: 'several_links',
      count: links.count,
      repair: firstLink(text, links.second),
      position,
    });
  }
  const oneLine = text.replace(/[\t\n\r]+/g, '');
  if (oneLine.length < text.length) {
    notices.push({ code: 'line_breaks_removed', count: text.length - oneLine.length });
  }
  return { ok: true, text: oneLine, offset: start };
}

/** The link before the second one, without the quotes that stand around it. */
function firstLink(text: string, second: number): string {
  let { start, end } = trimmedRange(text, 0, second);
  while (start < end && QUOTES.includes(text.charAt(start))) start++;
  while (start < end && QUOTES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const QUOTES = '"\'`<>“”‘’「」『』«»';

/** `https://https://a.jp`: pasted behind the scheme that stood there already. */
const DOUBLE_SCHEME_RE = /^https?:\/\/(https?):?\/\//i;

/** Makes sure of `http(s)://` and of a host that WHATWG URL accepts (URL-RULES 1.2 and 1.3). */
function ensureScheme(
  { text, offset }: Stripped,
  notices: CleanNotice[],
): Result<{ text: string }, AddressError> {
  const at = (start: number, end: number) => ({ start: offset + start, end: offset + end });
  const doubled = DOUBLE_SCHEME_RE.exec(text);
  if (doubled !== null) {
    const [before, scheme = ''] = doubled;
    const repair = `${scheme}://${text.slice(before.length)}`;
    return fail({ code: 'scheme_broken', before, repair, position: at(0, before.length) });
  }
  if (/^https?:\/\//i.test(text) && !/^https?:\/\/[/\\]/i.test(text)) return checkHost(text, offset);

  const broken = findBrokenScheme(text);
  if (broken !== undefined) {
    const rest = text.slice(broken.before.length);
    const position = at(0, broken.before.length);
    const repair = broken.mended + rest;
    if (rest === '' || /^[?#/]/.test(rest)) return fail({ code: 'host_missing', position });
    return fail({ code: 'scheme_broken', before: broken.before, repair, position });
  }
  const relative = /^\/\//.test(text) ? text.slice(2) : text;
  const host = findHost(relative);
  if (host !== undefined) {
    const code = host === text && couldBeFile(host) ? 'scheme_added_maybe_file' : 'scheme_added';
    const checked = checkHost(`https://${relative}`, offset - (text === relative ? 8 : 6));
    if (checked.ok) notices.push({ code, host });
    return checked;
  }
  const position = at(0, text.length);
  const scheme = findScheme(text);
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return fail({ code: 'scheme_unsupported', scheme, position: at(0, scheme.length + 1) });
  }
  return fail({ code: text.startsWith('//') ? 'host_missing' : 'not_a_link', position });
}

/** Only the authority can make WHATWG URL refuse an http(s) link: path, query and fragment never do. */
function checkHost(text: string, offset: number): Result<{ text: string }, AddressError> {
  const { start, host, end } = findAuthority(text);
  const position = { start: Math.max(0, offset + start), end: Math.max(0, offset + end) };
  if (host === end || text.charAt(host) === ':') return fail({ code: 'host_missing', position });
  if (isParsable(`${text.slice(0, end)}/`)) return { ok: true, text };
  return refuseHost(text, position);
}

/** Full-width `？／＃：` behind the host is a slip of a Japanese keyboard, and can be mended. */
function refuseHost(text: string, position: { start: number; end: number }): Fail<AddressError> {
  const { start, end } = findAuthority(text);
  const authority = text.slice(start, end);
  const halfWidth = authority.replace(/[？／＃：＆＝]/g, (sign) => sign.normalize('NFKC'));
  const repair =
    text.slice(0, start) +
    halfWidth +
    text.slice(end).replace(/[？＆＝＃]/g, (sign) => sign.normalize('NFKC'));
  if (halfWidth !== authority && isParsable(repair)) return fail({ code: 'url_invalid', repair, position });
  return fail({ code: 'url_invalid', position });
}
