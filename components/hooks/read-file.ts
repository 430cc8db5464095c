import { fail, type Result } from '@/lib/result';

/** As many as text may have units (lib/library/limits.ts): told by the size alone, before anything is read. */
const MOST_BYTES = 100_000_000;
/** Read at a time: few enough to tell how far it is, and to draw meanwhile. */
const STEP = 4_000_000;

export type FileFault =
  | { readonly code: 'too_large'; readonly limit: number }
  /** It was moved, or may not be read. */
  | { readonly code: 'unreadable' }
  /** It holds no text: a picture, a packed file. */
  | { readonly code: 'not_ours' };

/** The text of a file, which is read here and goes nowhere. `onProgress` gets the part that is read, up to 1. */
export async function readFileText(
  file: File,
  onProgress: (part: number) => void,
): Promise<Result<{ readonly text: string }, FileFault>> {
  if (file.size > MOST_BYTES) return fail({ code: 'too_large', limit: MOST_BYTES });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let at = 0; at < file.size; at += STEP) {
    onProgress(at / file.size);
    let bytes: ArrayBuffer;
    try {
      bytes = await file.slice(at, at + STEP).arrayBuffer();
    } catch {
      return fail({ code: 'unreadable' });
    }
    try {
      text += decoder.decode(bytes, { stream: at + STEP < file.size });
    } catch {
      return fail({ code: 'not_ours' });
    }
  }
  return { ok: true, text };
}
