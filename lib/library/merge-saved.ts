import { canonicalJson } from '@/lib/library/canonical-json';
import { differences } from '@/lib/library/differences';
import { groupBy } from '@/lib/library/group-by';
import type { Standing } from '@/lib/library/merge-item';
import { isNumberedName } from '@/lib/library/numbered-name';

/** What presets and conventions have in common. */
export type Saved = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly revision: number;
};

/** How items are compared: by the JSON of `content`, and by what else `agree` asks for. */
export type Comparison<Item> = {
  readonly content: (item: Item) => object;
  readonly agree: (mine: Item, theirs: Item) => boolean;
};

/** An item without what only says which one it is, and when it was saved. */
export function contentOf<Item extends Saved>(
  item: Item,
): Omit<Item, 'id' | 'createdAt' | 'changedAt' | 'revision'> {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, revision: _revision, ...content } = item;
  return content;
}

/**
 * Finds those of mine that an item of theirs already is, whatever their ids: also under a name with a number, which is
 * how an earlier merge kept both.
 */
export function twinFinder<Item extends Saved>(
  mine: readonly Item[],
  { content, agree }: Comparison<Item>,
): (theirs: Item) => readonly Item[] {
  const keyOf = (item: Item) => canonicalJson({ ...content(item), name: undefined });
  const byContent = groupBy(mine, keyOf);
  return (theirs) =>
    (byContent.get(keyOf(theirs)) ?? []).filter((item) => {
      const numbered = item.id !== theirs.id && isNumberedName(item.name, theirs.name);
      return (item.name === theirs.name || numbered) && agree(item, theirs);
    });
}

/**
 * How each item of theirs stands to mine: by its id, then by its content, then by its name. No item of mine is to be
 * overwritten by two of theirs, nor by one where it already is what another of theirs is: whoever takes all of theirs
 * has all of theirs.
 */
export function planSaved<Item extends Saved>(
  mine: readonly Item[],
  theirs: readonly Item[],
  comparison: Comparison<Item>,
): Standing<Item>[] {
  const twinsOf = twinFinder(mine, comparison);
  const byId = new Map(mine.map((item) => [item.id, item]));
  const byName = groupBy(mine, ({ name }) => name);
  const theirIds = new Set(theirs.map(({ id }) => id));
  const standings = new Map<Item, Standing<Item>>();
  const settled = new Set<string>();
  const settle = (standing: Standing<Item>) => {
    standings.set(standing.theirs, standing);
    if (standing.state !== 'new') settled.add(standing.mine.id);
  };

  for (const item of theirs) {
    const own = byId.get(item.id);
    if (own === undefined) continue;
    const twins = twinsOf(item);
    const twin = twins.find(({ id }) => id === item.id) ?? twins.find(({ id }) => !theirIds.has(id));
    settle(twin ? { theirs: item, state: 'same', mine: twin } : conflict(own, item, 'same_id'));
  }
  const rest = theirs.filter((item) => !standings.has(item));
  const contested = new Set([...standings.values()].flatMap(contestedId));
  for (const item of rest) {
    const twin = twinsOf(item).find(({ id }) => !contested.has(id));
    if (twin !== undefined) settle({ theirs: item, state: 'same', mine: twin });
  }
  for (const item of rest.filter((other) => !standings.has(other))) {
    const own = byName.get(item.name)?.find(({ id }) => !settled.has(id));
    settle(own ? conflict(own, item, 'same_name') : { theirs: item, state: 'new' });
  }
  return theirs.map((item) => standings.get(item) ?? { theirs: item, state: 'new' });
}

function conflict<Item extends Saved>(
  mine: Item,
  theirs: Item,
  because: 'same_id' | 'same_name',
): Standing<Item> {
  return {
    theirs,
    state: 'conflict',
    mine,
    because,
    differences: differences(contentOf(mine), contentOf(theirs)),
    choices: ['mine', 'theirs', 'both'],
  };
}

function contestedId(standing: Standing<Saved>): string[] {
  return standing.state === 'conflict' ? [standing.mine.id] : [];
}
