import { isPlatformId } from '@/lib/platforms/platform-ids';
import { fieldOfKey } from '@/lib/share/prefill-state';
import { decodeText } from '@/lib/url/decode';

/** In UTF-16 units; our own ids are shorter. */
const MAX_ID_LENGTH = 100;

/** A pair of an address: its decoded key, its bytes, and whether the key is one of ours. */
export type PrefillPair = {
  readonly key: string;
  readonly raw: string;
  readonly rawName: string;
  readonly rawValue: string;
  readonly known: boolean;
};

/**
 * Cuts what stands after `#` or `?` into pairs. A key without `=` is nobody's: `#content` is an anchor, not an empty
 * utm_content. A `v` that is no whole number is not ours either: YouTube's links have one; nor is a
 * `platform` that we do not know, or a `preset` that can be no id.
 *
 * @example
 * readPairs('#source=a&foo').map(({ key, known }) => [key, known]) // [['source', true], ['foo', false]]
 */
export function readPairs(text: string): PrefillPair[] {
  return text
    .replace(/^[#?]/, '')
    .split('&')
    .filter((raw) => raw !== '' && raw !== '=')
    .map((raw) => {
      const equals = raw.indexOf('=');
      const rawName = equals < 0 ? raw : raw.slice(0, equals);
      const rawValue = equals < 0 ? '' : raw.slice(equals + 1);
      const key = decodeText(rawName);
      return { key, raw, rawName, rawValue, known: equals >= 0 && isKnown(key, rawValue) };
    });
}

function isKnown(key: string, rawValue: string): boolean {
  if (key === 'v') return /^[1-9]\d*$/.test(rawValue);
  if (key === 'platform') return isPlatformId(decodeText(rawValue));
  if (key === 'preset') return isPresetId(decodeText(rawValue));
  return key === 'lock' || key === 'hide' || fieldOfKey(key) !== undefined;
}

function isPresetId(text: string): boolean {
  return text !== '' && text.length <= MAX_ID_LENGTH;
}
