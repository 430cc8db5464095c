import { applySaved } from '@/lib/library/apply-saved';
import type { Library } from '@/lib/library/library';
import { applyHistory, planHistory } from '@/lib/library/merge-history';
import { type Decisions, decided, type MergeItem } from '@/lib/library/merge-item';
import { applyKnown, planKnown } from '@/lib/library/merge-known';
import { conventionIds, planConventions, planPresets } from '@/lib/library/merge-presets';
import { applySettings, planSettings } from '@/lib/library/merge-settings';
import type { SharedPart } from '@/lib/library/shared-part';

/**
 * What taking a part would do to a library, item by item; nothing is changed. Presets and conventions are known by
 * their id, else by their content, else by their name; entries of the history by their link; values that are known by their
 * text; settings one by one.
 *
 * @example
 * planMerge(EMPTY_LIBRARY, { kind: 'preset', presets: [preset], conventions: [] })
 * // [{ what: 'preset', key: 'preset:a', theirs: preset, state: 'new' }]
 */
export function planMerge(mine: Library, theirs: SharedPart): MergeItem[] {
  const presets = planPresets(mine.presets, theirs.presets, {
    mine: mine.conventions,
    theirs: theirs.conventions,
  });
  return [
    ...presets.map((item) => ({ what: 'preset' as const, key: `preset:${item.theirs.id}`, ...item })),
    ...planConventions(mine.conventions, theirs.conventions).map((item) => ({
      what: 'convention' as const,
      key: `convention:${item.theirs.id}`,
      ...item,
    })),
    ...planHistory(mine.history, theirs.history ?? []).map((item) => ({
      what: 'history' as const,
      key: `history:${item.theirs.url}`,
      ...item,
    })),
    ...planKnown(mine.known, theirs.known ?? []),
    ...planSettings(mine.settings, theirs.settings),
  ];
}

/**
 * The library after a merge. What nobody decided keeps mine, and takes what is new. Lists in which nothing changes are
 * the same lists.
 *
 * @param mine - the library that the plan was made for
 * @param newId - gives an id that nothing has
 * @param now - in milliseconds since 1970
 *
 * @example
 * applyMerge(mine, planMerge(mine, theirs), new Map([['preset:a', 'both']]), newId, now)
 * // mine, and the new ones of theirs, and a copy of their preset: 'Mail 2'
 */
export function applyMerge(
  mine: Library,
  plan: readonly MergeItem[],
  decisions: Decisions,
  newId: () => string,
  now: number,
): Library {
  const copies = new Map(plan.flatMap((item) => (isCopied(item, decisions) ? [[item.key, newId()]] : [])));
  const applying = { decisions, copies, now };
  const ids = conventionIds(plan, copies);
  const ofKind = <What extends MergeItem['what']>(what: What) =>
    plan.filter((item): item is Extract<MergeItem, { what: What }> => item.what === what);
  return {
    presets: applySaved(mine.presets, ofKind('preset'), applying, (preset) => ({
      ...preset,
      conventions: preset.conventions.map((id) => ids.get(id) ?? id),
    })),
    conventions: applySaved(mine.conventions, ofKind('convention'), applying),
    history: applyHistory(mine.history, ofKind('history'), decisions, newId),
    known: applyKnown(mine.known, ofKind('known')),
    settings: applySettings(mine.settings, ofKind('setting'), decisions),
  };
}

/** Whether theirs is put beside mine, under an id of its own. */
function isCopied(item: MergeItem, decisions: Decisions): boolean {
  if (item.what !== 'preset' && item.what !== 'convention') return false;
  return item.state === 'conflict' && decided(item, decisions) === 'both';
}
