import { fail, type Result } from '@/lib/result';

/** Far above any list of a team, and read within a moment. */
const MOST_BYTES = 10_000_000;

/**
 * The text of a CSV or text file. Excel in Japan writes CSV in Shift_JIS and nothing in the file says so: what is no
 * UTF-8 is read as that.
 */
export async function readSheetText(
  file: File,
): Promise<Result<{ readonly text: string }, { readonly code: 'too_large' | 'unreadable' }>> {
  if (file.size > MOST_BYTES) return fail({ code: 'too_large' });
  try {
    return { ok: true, text: decode(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return fail({ code: 'unreadable' });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  }
}
