import { useState } from 'react';
import { afterPaint } from '@/components/hooks/after-paint';
import { readFileText } from '@/components/hooks/read-file';
import { parseFile } from '@/lib/library/file';
import type { SharedPart, ShareFault, ShareNotice } from '@/lib/library/shared-part';

/** What a link or a file holds. */
export type Opened = { readonly part: SharedPart; readonly notices: readonly ShareNotice[] };
export type ReadFault = ShareFault | { readonly code: 'unreadable' };

/** `parsing` has no end that could be told: it takes about a second for 30 MB. */
export type FileReading =
  | { readonly state: 'reading'; readonly name: string; readonly progress: number }
  | { readonly state: 'parsing'; readonly name: string }
  | { readonly state: 'failed'; readonly fault: ReadFault }
  | { readonly state: 'read'; readonly opened: Opened };

/** Reads a file that the person chose. */
export function useFileReading() {
  const [reading, setReading] = useState<FileReading>();

  const open = async (file: File) => {
    const { name } = file;
    setReading({ state: 'reading', name, progress: 0 });
    const read = await readFileText(file, (progress) => setReading({ state: 'reading', name, progress }));
    if (!read.ok) return setReading({ state: 'failed', fault: read.error });
    setReading({ state: 'parsing', name });
    await afterPaint();
    const parsed = parseFile(read.text);
    if (!parsed.ok) return setReading({ state: 'failed', fault: parsed.error });
    const { part, notices } = parsed;
    setReading({ state: 'read', opened: { part, notices } });
  };
  return { reading, open, close: () => setReading(undefined) };
}
