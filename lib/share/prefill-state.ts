import type { PlatformId } from '@/lib/platforms/platforms';
import {
  type CustomParam,
  type TagValues,
  UTM_PARAMS,
  type UtmKey,
  type UtmShortKey,
} from '@/lib/utm/params';

/** A field that an address can lock or hide: `x.NAME` is a custom parameter. */
export type FieldId = 'url' | UtmKey | `x.${string}`;

/** What a prefilled address says, as data. Values are decoded, never trimmed, their date placeholders not filled. */
export type PrefillState = {
  readonly url: string;
  readonly tags: Readonly<TagValues>;
  readonly custom: readonly CustomParam[];
  /** Where people will click. */
  readonly platform?: PlatformId | undefined;
  /** The id of the preset that it comes from. It may be on another device, or nowhere any more. */
  readonly preset?: string | undefined;
  /** Shown, read-only. */
  readonly lock: readonly FieldId[];
  /** Not shown. */
  readonly hide: readonly FieldId[];
  /** Pairs that mean nothing here, or were too much for a form: their bytes as they stand, written back. */
  readonly unknown: readonly (readonly [rawName: string, rawValue: string])[];
};

export const EMPTY_PREFILL: PrefillState = { url: '', tags: {}, custom: [], lock: [], hide: [], unknown: [] };

/** What reading an address found, as data. Words live in lib/i18n. */
export type PrefillNotice =
  /** Escapes that are not UTF-8, or a lone `%`: kept as they are. `before` is the first of them. */
  | { readonly code: 'escapes_kept'; readonly key: FieldId | 'lock' | 'hide'; readonly before: string }
  /** The first value is used. */
  | { readonly code: 'key_repeated'; readonly key: 'url' | UtmKey; readonly values: readonly string[] }
  /**
   * Not filled in, or a link that was not encoded and is too long to put together: the rest stays in `unknown`.
   * Lengths in UTF-16 units.
   */
  | {
      readonly code: 'value_too_long';
      readonly key: FieldId;
      readonly length: number;
      readonly limit: number;
    }
  /** Those behind the limit stay in `unknown`. */
  | { readonly code: 'too_many_custom'; readonly count: number; readonly limit: number }
  /** `lock` or `hide` names fields that there are not. */
  | { readonly code: 'field_unknown'; readonly list: 'lock' | 'hide'; readonly names: readonly string[] }
  /** Everything was read, but mail, chat and bookmarks cut addresses of such a length. */
  | { readonly code: 'address_long'; readonly length: number }
  /** What is known was read. */
  | { readonly code: 'newer_version'; readonly version: string }
  /**
   * The link in `url` was not encoded, so that its `&`, `+` or escapes were read as the address's own. `url` is the
   * link put together again, `pairs` what it gets back, `repair` the corrected address. `ambiguous` keys may have been
   * the link's own too, but fill fields here.
   */
  | {
      readonly code: 'url_unencoded';
      readonly url: string;
      readonly pairs: readonly string[];
      readonly ambiguous: readonly string[];
      readonly repair: string;
    };

const KEY_OF_SHORT: ReadonlyMap<string, UtmKey> = new Map(UTM_PARAMS.map(({ short, key }) => [short, key]));
const SHORT_OF_KEY: ReadonlyMap<string, UtmShortKey> = new Map(
  UTM_PARAMS.map(({ short, key }) => [key, short]),
);

/**
 * The field of a key of the address.
 *
 * @example
 * fieldOfKey('source') // 'utm_source'
 * fieldOfKey('x.color') // 'x.color'
 * fieldOfKey('utm_source') // undefined: addresses have short keys only
 */
export function fieldOfKey(key: string): FieldId | undefined {
  if (key === 'url') return key;
  return isCustomField(key) ? key : KEY_OF_SHORT.get(key);
}

/**
 * The key of a field in the address; the inverse of {@link fieldOfKey}.
 *
 * @example
 * keyOfField('utm_source') // 'source'
 */
export function keyOfField(field: FieldId): string {
  return SHORT_OF_KEY.get(field) ?? field;
}

export function isCustomField(text: string): text is `x.${string}` {
  return text.startsWith('x.');
}
