import { decodeText } from '@/lib/url/decode';
import { encodeText, isUnreserved, type SpaceStyle } from '@/lib/url/encode';
import { findTokens } from '@/lib/utm/macros';
import { DECODABLE_RE } from '@/lib/utm/token-catalogue';

export type ValueStyle = {
  readonly space: SpaceStyle;
  readonly tokens: 'keep' | 'encode';
  readonly platform: string | undefined;
};

/**
 * Writes a value: percent-encoded once, its tokens raw (URL-RULES 2.7 and 2.8).
 *
 * @example
 * writeValue('{{ad.name}} 春', style) // '{{ad.name}}%20%E6%98%A5'
 */
export function writeValue(value: string, style: ValueStyle): string {
  if (isUnreserved(value)) return value;
  const tokens = style.tokens === 'keep' ? findTokens(value, style.platform) : [];
  let out = '';
  let from = 0;
  for (const [start, end] of tokens) {
    out += encodeText(value, style.space, from, start) + value.slice(start, end);
    from = end;
  }
  return out + encodeText(value, style.space, from);
}

/** A sign without which no token has to be found before decoding. */
const MAY_HOLD_TOKEN_RE = /[!{]|%%/;

/**
 * Reads a written value back: tokens that hold `%` or `+` first, the rest like a form (URL-RULES 3.2).
 *
 * @example
 * readValue('%%jobid%%41%20a') // '%%jobid%%41 a'
 */
export function readValue(raw: string): string {
  if (!MAY_HOLD_TOKEN_RE.test(raw)) return decodeText(raw);
  let out = '';
  let from = 0;
  for (const match of raw.matchAll(DECODABLE_RE)) {
    out += decodeText(raw, from, match.index) + match[0];
    from = match.index + match[0].length;
  }
  return out + decodeText(raw, from);
}
