import { canonicalJson } from '@/lib/library/canonical-json';
import { MAX_UNPACKED } from '@/lib/library/limits';
import { pack, unpack } from '@/lib/library/pack';
import { parseJson } from '@/lib/library/parse-json';
import { readPart, type ShareRead } from '@/lib/library/read-part';
import { linkSchema } from '@/lib/library/schema';
import type { SharedPart } from '@/lib/library/shared-part';
import { sortById } from '@/lib/library/sort-by-id';
import { fail, type Result } from '@/lib/result';

/** The version that is written, and the newest that is read. */
const LINK_VERSION = 1;

/**
 * The longest fragment that is offered, in characters. It never reaches a server, and browsers take far more; what
 * cuts it are the programs that it travels through. Mail takes any length, but folds its lines and unfolds them on the
 * way; Slack breaks a message after a few thousand characters (api.slack.com advises 4,000 and cuts at 40,000), Discord
 * takes 2,000. At 8,000 a link still arrives by mail and by most chats; behind that, a file is the honest way.
 */
export const SAFE_LENGTH = 8_000;

/** The longest that is looked at: what packs MAX_UNPACKED badly is still shorter. */
const MAX_FRAGMENT = 8_000_000;

/**
 * Writes a share link's fragment, without `#`: a version, and the packed part. The same part is the same link, on
 * every device. What is personal (history, confirmed values, settings, when it was saved) stays out.
 *
 * @example
 * serialiseShare({ kind: 'preset', presets: [preset], conventions: [] }) // { ok: true, fragment: 'share=1.q1bKzsxL…' }
 */
export function serialiseShare({
  kind,
  presets,
  conventions,
}: SharedPart): Result<
  { readonly fragment: string },
  { readonly code: 'too_long'; readonly length: number; readonly limit: number }
> {
  const json = canonicalJson({ kind, presets: sortById(presets), conventions: sortById(conventions) });
  const fragment = `share=${LINK_VERSION}.${pack(json)}`;
  const { length } = fragment;
  return length > SAFE_LENGTH
    ? fail({ code: 'too_long', length, limit: SAFE_LENGTH })
    : { ok: true, fragment };
}

/**
 * Reads a share link's fragment, with or without `#` and with other pairs beside it; the opposite of
 * {@link serialiseShare}. Never throws, and unpacks no more than MAX_UNPACKED bytes.
 *
 * @example
 * parseShare('#share=2.abc') // { ok: false, error: { code: 'newer', version: 2 } }
 * parseShare('#top') // { ok: false, error: { code: 'not_ours' } }
 */
export function parseShare(fragment: string): ShareRead {
  if (fragment.length > MAX_FRAGMENT) return fail({ code: 'too_large', limit: MAX_FRAGMENT });
  const value = /(?:^#?|&)share=([^&]*)/.exec(fragment)?.[1];
  if (value === undefined) return fail({ code: 'not_ours' });
  if (value === '') return fail({ code: 'empty' });
  const [, version, packed] = /^([1-9]\d{0,8})\.(.+)$/.exec(value) ?? [];
  if (packed === undefined) return fail({ code: 'damaged' });
  if (Number(version) > LINK_VERSION) return fail({ code: 'newer', version: Number(version) });
  const unpacked = unpack(packed, MAX_UNPACKED);
  if (!unpacked.ok) return unpacked;
  const json = parseJson(unpacked.text);
  // A place in the packed text would help nobody.
  return json.ok ? readPart(json.value, linkSchema) : fail({ code: 'damaged' });
}
