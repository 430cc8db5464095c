import { deflateSync, Inflate } from 'fflate';
import { fail, type Result } from '@/lib/result';

/** Bytes that are unpacked at once. Deflate makes up to 1,032 of one, so no step makes more than 4 MB. */
const STEP = 4_096;

/**
 * Packs text for an address: UTF-8, deflate without a header, base64url. The same text is the same pack.
 *
 * @example
 * pack('aaaaaaaaaa') // 'S4QDAA'
 */
export function pack(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * Reads what {@link pack} wrote, step by step, and stops at `limit` bytes: a few kilobytes can unpack to gigabytes.
 *
 * @example
 * unpack('S4QDAA', 100) // { ok: true, text: 'aaaaaaaaaa' }
 * unpack('S4QDAA', 5) // { ok: false, error: { code: 'too_large', limit: 5 } }
 */
export function unpack(
  packed: string,
  limit: number,
): Result<
  { readonly text: string },
  { readonly code: 'damaged' } | { readonly code: 'too_large'; readonly limit: number }
> {
  // Checked by ourselves: atob takes white space too.
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1) return fail({ code: 'damaged' });
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), charCode);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let length = 0;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length <= limit) text += decoder.decode(chunk, { stream: !final });
  });
  try {
    for (let start = 0; start < bytes.length && length <= limit; start += STEP) {
      inflate.push(bytes.slice(start, start + STEP), start + STEP >= bytes.length);
    }
  } catch {
    return fail({ code: 'damaged' });
  }
  return length > limit ? fail({ code: 'too_large', limit }) : { ok: true, text };
}

function charCode(char: string): number {
  return char.charCodeAt(0);
}
