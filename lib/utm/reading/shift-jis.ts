import { decodeText } from '@/lib/url/decode';

const JAPANESE_RE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/**
 * Reads escapes as Shift_JIS, which old Japanese tools write: undefined unless every byte is, and Japanese comes of it.
 * What holds UTF-8 too, or is merely a cut-off piece of it, is not taken for Shift_JIS.
 *
 * @example
 * readShiftJis('%8Ft') // '春'
 */
export function readShiftJis(raw: string): string | undefined {
  if (/[^\u0000-\u007f]/.test(decodeText(raw))) return undefined;
  const bytes: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const digits = /^%[0-9a-f]{2}$/i.test(raw.slice(i, i + 3)) ? raw.slice(i + 1, i + 3) : undefined;
    if (digits !== undefined) {
      bytes.push(Number.parseInt(digits, 16));
      i += 2;
    } else if (raw.charCodeAt(i) < 0x80) {
      bytes.push(raw.charAt(i) === '+' ? 0x20 : raw.charCodeAt(i));
    } else {
      return undefined;
    }
  }
  const input = new Uint8Array(bytes);
  if (isCutUtf8(input)) return undefined;
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(input);
    return JAPANESE_RE.test(text) && !/\p{Cc}/u.test(text) ? text : undefined;
  } catch {
    // Not Shift_JIS: this is how TextDecoder says so.
    return undefined;
  }
}

/** Whether the bytes are UTF-8 but for a last character that lacks its end. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
