import { type Decisions, decided, type Standing } from '@/lib/library/merge-item';
import type { Saved } from '@/lib/library/merge-saved';
import { numberedName } from '@/lib/library/numbered-name';
import { foldName } from '@/lib/library/same-name';

export type Applying = {
  readonly decisions: Decisions;
  /** The ids of copies, by their keys in the plan. */
  readonly copies: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * Mine, with what was decided for presets or for conventions. What is taken in place of mine keeps my id, since other
 * items name it, and counts as saved once more, so that a tab that has it open is told.
 *
 * @see applyMerge
 */
export function applySaved<Item extends Saved>(
  mine: readonly Item[],
  items: readonly (Standing<Item> & { readonly key: string })[],
  { decisions, copies, now }: Applying,
  adapt: (theirs: Item) => Item = (theirs) => theirs,
): readonly Item[] {
  const replaced = new Map<string, Item>();
  const added: Item[] = [];
  const names = new Set(mine.map(({ name }) => foldName(name)));
  const add = (item: Item) => {
    names.add(foldName(item.name));
    added.push({ ...item, revision: Math.max(1, item.revision) });
  };
  for (const item of items) {
    if (item.state === 'new' && decisions.get(item.key) !== 'mine') add(adapt(item.theirs));
    if (item.state !== 'conflict') continue;
    const theirs = adapt(item.theirs);
    const { id, createdAt, revision } = item.mine;
    const copy = copies.get(item.key);
    if (copy !== undefined) {
      const name = numberedName(theirs.name, names);
      add({ ...theirs, id: copy, name, createdAt: now, changedAt: now, revision: 1 });
    } else if (decided(item, decisions) === 'theirs') {
      replaced.set(id, { ...theirs, id, createdAt, changedAt: now, revision: revision + 1 });
    }
  }
  if (replaced.size === 0 && added.length === 0) return mine;
  return [...mine.map((item) => replaced.get(item.id) ?? item), ...added];
}
