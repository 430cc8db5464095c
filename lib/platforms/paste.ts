import { tokensIn } from '@/lib/platforms/expand-tokens';
import {
  type PasteCaution,
  type PasteField,
  type PasteForm,
  type PasteRow,
  pasteRows,
} from '@/lib/platforms/paste-fields';
import { tokensOf } from '@/lib/platforms/platform-tokens';
import type { PlatformId } from '@/lib/platforms/platforms';
import { cutLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';
import { cutPair } from '@/lib/utm/pair';
import { writeValue } from '@/lib/utm/value';

export type PasteOutput = {
  readonly field: PasteField;
  /** All that goes into the field, its leading sign included. */
  readonly text: string;
  readonly form: PasteForm;
  readonly leading: '' | '?' | '&';
  /** Of the text, in characters, of `bytes` in bytes: a QR code. */
  readonly length: number;
  readonly unit: 'characters' | 'bytes';
  readonly limit?: number;
  readonly tooLong: boolean;
  /** The field that the platform's own help, or common practice, puts first. */
  readonly recommended: boolean;
  readonly cautions: readonly PasteCaution[];
};

export type PasteInput = {
  /** A finished link. */
  readonly url: string;
  readonly platform: PlatformId;
  /** The names of our parameters in it, decoded. */
  readonly keys: readonly string[];
};

/**
 * What goes where in a platform's own tool, recommended field first. Parameters are the link's own bytes, never written
 * anew: ours alone, without the destination's query and without the fragment. A field that takes only parameters is
 * left out where the link has none of ours in its query.
 *
 * @example
 * pasteOutputs({ url: 'https://a.jp/?q=1&utm_source=facebook#x', platform: 'meta', keys: ['utm_source'] })
 * // [{ field: 'url_parameters_field', text: 'utm_source=facebook', form: 'parameters', leading: '', length: 19, … }]
 */
export function pasteOutputs({ url, platform, keys }: PasteInput): readonly PasteOutput[] {
  const { ours, others } = splitQuery(url, new Set(keys));
  const sign = others === '' ? '?' : '&';
  return pasteRows(platform).flatMap((row, index) => {
    const leading = row.leading === 'match' ? sign : (row.leading ?? '');
    const text = textOf(row, url, ours, leading, sign);
    if (text === undefined) return [];
    const length = row.unit === 'bytes' ? byteLength(text) : text.length;
    return {
      field: row.field,
      text,
      form: row.form,
      leading,
      length,
      unit: row.unit ?? 'characters',
      ...(row.limit !== undefined && { limit: row.limit }),
      tooLong: row.limit !== undefined && length > row.limit,
      recommended: index === 0,
      cautions: (row.cautions ?? []).filter((caution) => applies(caution, text, platform, sign)),
    };
  });
}

function splitQuery(url: string, keys: ReadonlySet<string>): { ours: string; others: string } {
  const pairs = cutLink(url).query?.split('&') ?? [];
  const isOurs = (raw: string) => raw !== '' && keys.has(decodeText(cutPair(raw).rawName));
  return {
    ours: pairs.filter(isOurs).join('&'),
    others: pairs.filter((raw) => !isOurs(raw)).join('&'),
  };
}

function textOf(
  { form }: PasteRow,
  url: string,
  ours: string,
  leading: string,
  sign: string,
): string | undefined {
  switch (form) {
    case 'link':
      return url;
    case 'encoded':
      return writeValue(url, { space: '%20', tokens: 'keep', platform: 'affiliate' });
    case 'parameters':
      return ours === '' ? undefined : leading + ours;
    case 'template':
      // The landing page stands in for {lpurl}: what follows it begins as it would behind the page's own address.
      return ours === '' ? undefined : `{lpurl}${sign}${ours}`;
  }
}

/** Cautions that hold for some texts only; all others always hold. */
function applies(caution: PasteCaution, text: string, platform: PlatformId, sign: '?' | '&'): boolean {
  switch (caution) {
    case 'define_parameters':
      return text.includes('{_');
    case 'no_insertion_tokens':
      return /lpurl(?:\+\d)?\}|\{ignore\}/i.test(text);
    case 'no_tokens':
      return tokensIn(text).length > 0;
    case 'check_tokens':
    case 'keep_bytes':
    case 'letter_case':
    case 'previews_show_tokens':
    case 'not_in_youtube':
      return hasToken(text, platform);
    case 'second_question_mark':
      return sign === '&';
    case 'keep_underscores':
      return text.includes('__');
    case 'outlook_cuts':
      return text.length > 1000;
    case 'japanese_makes_it_bigger':
      return /%[89A-F]|[^\0-~]/i.test(text);
    default:
      return true;
  }
}

function hasToken(text: string, platform: PlatformId): boolean {
  const { query = '' } = cutLink(text);
  const own = new Set(tokensOf(platform).map(({ token }) => token));
  return tokensIn(query === '' ? text : query, platform).some((token) => own.has(token));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
