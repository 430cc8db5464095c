import { decodeText } from '@/lib/url/decode';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

const CANONICAL: ReadonlyMap<string, UtmKey> = new Map(UTM_KEYS.map((key) => [key, key]));
/** Longer than any of our keys with every character escaped: nothing beyond it can be one. */
const LONGEST_RAW_KEY = 3 * 24;

/** The key that a raw name is, letter for letter: what analytics tools read (URL-RULES 2.4). */
export function canonicalKey(rawName: string): UtmKey | undefined {
  return CANONICAL.get(rawName);
}

/**
 * The key that a raw name stands for when writing: also in another case or percent-encoded (URL-RULES 2.4).
 *
 * @example
 * writtenKey('UTM%5FSource') // 'utm_source'
 */
export function writtenKey(rawName: string): UtmKey | undefined {
  const exact = CANONICAL.get(rawName);
  if (exact !== undefined || rawName.length > LONGEST_RAW_KEY || !/^(?:u|%[57]5)/i.test(rawName))
    return exact;
  return CANONICAL.get(decodeText(rawName).toLowerCase());
}
