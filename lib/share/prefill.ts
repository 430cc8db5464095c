import { isPlatformId } from '@/lib/platforms/platform-ids';
import type { PlatformId } from '@/lib/platforms/platforms';
import { parseFieldList, serialiseFieldList } from '@/lib/share/field-list';
import { type PrefillPair, readPairs } from '@/lib/share/prefill-pairs';
import {
  EMPTY_PREFILL,
  type FieldId,
  fieldOfKey,
  isCustomField,
  type PrefillNotice,
  type PrefillState,
} from '@/lib/share/prefill-state';
import { rejoinUrl } from '@/lib/share/unencoded-url';
import { decodeText, malformedEscapes } from '@/lib/url/decode';
import { encodeText } from '@/lib/url/encode';
import { type CustomParam, type TagValues, UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** In UTF-16 units: far above what servers and analytics take. Longer values make a form slow to type in. */
export const MAX_VALUE_LENGTH = 20_000;
/** Each is a row of the form. */
export const MAX_CUSTOM = 100;

/** `isState` is false for anchors and skip links: text without a `key=` of ours. */
export type PrefillRead = {
  readonly isState: boolean;
  readonly state: PrefillState;
  readonly notices: readonly PrefillNotice[];
};

/** What the readers below note: pairs that are too much for the form, and what to say. */
type Remarks = { readonly aside: Set<PrefillPair>; readonly notices: PrefillNotice[] };

/**
 * Reads a prefilled address, version 1 (DESIGN.md 5): what stands after `#` or `?`, with or without that sign. Read
 * like a form (`+` is a space); whatever cannot be used is kept in `unknown` or told in a notice. Never throws; time
 * is linear. An address of a newer version is read as far as it is known: keys keep their meaning, and refusing
 * would leave the person with nothing.
 *
 * @example
 * parsePrefill('#source=news&x.color=red&lock=source').state
 * // { url: '', tags: { utm_source: 'news' }, custom: [['color', 'red']], lock: ['utm_source'], hide: [], unknown: [] }
 */
export function parsePrefill(text: string): PrefillRead {
  const pairs = readPairs(text);
  if (!pairs.some((pair) => pair.known && pair.key !== 'v')) {
    return { isState: false, state: EMPTY_PREFILL, notices: [] };
  }
  const remarks: Remarks = { aside: new Set(), notices: [] };
  const { url = '', ...tags } = readFields(pairs, remarks);
  const custom = readCustom(pairs, remarks);
  const platform = readPlatform(pairs);
  const preset = readPreset(pairs);
  const lock = readList('lock', pairs, remarks);
  const hide = readList('hide', pairs, remarks);
  const { aside, notices } = remarks;
  const rest = pairs.filter((pair) => !pair.known || aside.has(pair));
  const origin = { ...(platform !== undefined && { platform }), ...(preset !== undefined && { preset }) };
  const state = { url, tags, custom, ...origin, lock, hide, unknown: rest.map(bytes) };

  const rejoined = url === '' ? undefined : rejoinUrl(pairs);
  if (rejoined !== undefined && rejoined.url.length > MAX_VALUE_LENGTH) {
    notices.push(tooLong('url', rejoined.url.length));
  } else if (rejoined !== undefined) {
    const taken = new Set(rejoined.taken);
    const unknown = rest.filter((pair) => !taken.has(pair)).map(bytes);
    notices.push({
      code: 'url_unencoded',
      url: rejoined.url,
      pairs: rejoined.taken.map((pair) => pair.raw),
      ambiguous: rejoined.ambiguous,
      repair: serialisePrefill({ ...state, url: rejoined.url, unknown }),
    });
  }
  const version = pairs.find((pair) => pair.known && pair.key === 'v')?.rawValue ?? '1';
  if (version !== '1') notices.push({ code: 'newer_version', version });
  if (text.length > MAX_VALUE_LENGTH && !notices.some(({ code }) => code === 'value_too_long')) {
    notices.push({ code: 'address_long', length: text.length });
  }
  return { isState: true, state, notices };
}

/**
 * Writes a prefilled address, without its `#`: `url`, the nine, `platform`, `x.NAME`, `lock`, `hide`, `preset`, then what
 * was unknown.
 * Everything but `A–Z a–z 0–9 - . _ ~` is escaped (and the commas of the lists are not), so that mail, chat and
 * bookmarks leave it whole. Empty values are not written, but for those of custom parameters that have a name. What
 * was set aside for a field makes way for the field's own value. A lone surrogate becomes U+FFFD.
 *
 * @example
 * serialisePrefill({ ...EMPTY_PREFILL, tags: { utm_campaign: 'spring sale' }, lock: ['utm_source', 'utm_medium'] })
 * // 'campaign=spring%20sale&lock=source,medium'
 */
export function serialisePrefill(state: PrefillState): string {
  const fields: [short: string, value: string][] = [
    ['url', state.url],
    ...UTM_PARAMS.map(({ key, short }): [string, string] => [short, state.tags[key] ?? '']),
    ['platform', state.platform ?? ''],
  ];
  const written = fields.filter(([, value]) => value !== '');
  const taken = new Set(written.map(([short]) => short));
  return [
    ...written.map(([short, value]) => `${short}=${encodeText(value)}`),
    ...state.custom
      .filter(([name, value]) => name !== '' || value !== '')
      .map(([name, value]) => `${encodeText(`x.${name}`)}=${encodeText(value)}`),
    ...(state.lock.length > 0 ? [`lock=${serialiseFieldList(state.lock)}`] : []),
    ...(state.hide.length > 0 ? [`hide=${serialiseFieldList(state.hide)}`] : []),
    ...(state.preset ? [`preset=${encodeText(state.preset)}`] : []),
    ...state.unknown
      .filter(([rawName, rawValue]) => rawValue === '' || !taken.has(decodeText(rawName)))
      .map(([rawName, rawValue]) => (rawValue === '' ? rawName : `${rawName}=${rawValue}`)),
  ].join('&');
}

function readFields(pairs: readonly PrefillPair[], remarks: Remarks): TagValues & { url?: string } {
  const byField = new Map<'url' | UtmKey, PrefillPair[]>();
  for (const pair of pairs) {
    const field = pair.known ? fieldOfKey(pair.key) : undefined;
    if (field === undefined || isCustomField(field)) continue;
    const same = byField.get(field);
    if (same === undefined) byField.set(field, [pair]);
    else same.push(pair);
  }
  const values: TagValues & { url?: string } = {};
  for (const [field, [first, ...others]] of byField) {
    if (first === undefined) continue;
    const value = readValue(first, field, remarks);
    if (value !== '') values[field] = value;
    if (others.length === 0) continue;
    const all = [first, ...others].map((pair) => decodeText(pair.rawValue));
    remarks.notices.push({ code: 'key_repeated', key: field, values: all });
  }
  return values;
}

function readCustom(pairs: readonly PrefillPair[], remarks: Remarks): CustomParam[] {
  const all = pairs.filter((pair) => pair.known && isCustomField(pair.key));
  for (const pair of all.slice(MAX_CUSTOM)) remarks.aside.add(pair);
  if (all.length > MAX_CUSTOM) {
    remarks.notices.push({ code: 'too_many_custom', count: all.length, limit: MAX_CUSTOM });
  }
  return all.slice(0, MAX_CUSTOM).flatMap((pair): CustomParam[] => {
    const name = pair.key.slice(2);
    const value = readValue(pair, `x.${name}`, remarks);
    const isNothing = remarks.aside.has(pair) || (name === '' && value === '');
    return isNothing ? [] : [[name, value]];
  });
}

/** The first that is known; others change nothing about the link. */
function readPlatform(pairs: readonly PrefillPair[]): PlatformId | undefined {
  const first = pairs.find((pair) => pair.known && pair.key === 'platform');
  const id = decodeText(first?.rawValue ?? '');
  return isPlatformId(id) ? id : undefined;
}

/** The first counts: a form comes from one preset. */
function readPreset(pairs: readonly PrefillPair[]): string | undefined {
  const first = pairs.find((pair) => pair.known && pair.key === 'preset');
  return first && decodeText(first.rawValue);
}

/** A repeated list adds to the first: nothing contradicts. */
function readList(list: 'lock' | 'hide', pairs: readonly PrefillPair[], { notices }: Remarks): FieldId[] {
  const raw = pairs.filter((pair) => pair.known && pair.key === list).map((pair) => pair.rawValue);
  const before = malformedEscapes(raw.join('&'));
  if (before !== undefined) notices.push({ code: 'escapes_kept', key: list, before });
  const { fields, unknown } = parseFieldList(raw.map((value) => decodeText(value)).join(','));
  if (unknown.length > 0) notices.push({ code: 'field_unknown', list, names: unknown });
  return fields;
}

/** The decoded value, or nothing where the pair is too long for the form. */
function readValue(pair: PrefillPair, field: FieldId, { aside, notices }: Remarks): string {
  const value = decodeText(pair.rawValue);
  const length = Math.max(value.length, pair.key.length);
  if (length > MAX_VALUE_LENGTH) {
    aside.add(pair);
    notices.push(tooLong(field, length));
    return '';
  }
  const before = malformedEscapes(pair.raw);
  if (before !== undefined) notices.push({ code: 'escapes_kept', key: field, before });
  return value;
}

function tooLong(key: FieldId, length: number): PrefillNotice {
  return { code: 'value_too_long', key, length, limit: MAX_VALUE_LENGTH };
}

function bytes({ rawName, rawValue }: PrefillPair): [string, string] {
  return [rawName, rawValue];
}
