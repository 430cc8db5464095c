import { DEFAULT_SETTINGS } from '@/lib/library/library';
import type { MergeCounts } from '@/lib/library/merge-counts';
import type { SharedPart } from '@/lib/library/shared-part';

/** How many things of each kind a part holds. */
export function partCounts({ presets, conventions, history, known, settings }: SharedPart): MergeCounts {
  return {
    preset: presets.length,
    convention: conventions.length,
    history: history?.length ?? 0,
    known: known?.length ?? 0,
    setting: settings === undefined ? 0 : Object.keys(DEFAULT_SETTINGS).length,
  };
}
