import { readTab, writeTab } from '@/components/hooks/stored';
import type { Convention } from '@/lib/conventions/convention';
import { conventionSchema } from '@/lib/library/convention-schema';

/** The convention that was being edited in this tab and is not saved yet. */
export function readDraft(): Convention | undefined {
  try {
    const read = conventionSchema.safeParse(JSON.parse(readTab('utmost.conventionDraft') ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it until the tab is closed, so that a reload and a way back lose nothing; undefined forgets it. */
export function writeDraft(draft: Convention | undefined): void {
  writeTab('utmost.conventionDraft', draft === undefined ? null : JSON.stringify(draft));
}
