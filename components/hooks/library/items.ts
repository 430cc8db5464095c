import type { Table } from 'dexie';
import { transact } from '@/components/hooks/library/database';
import { askToPersist } from '@/components/hooks/library/persistence';
import type { Database, Rows, StepCode } from '@/components/hooks/library/schema';
import { recordStep } from '@/components/hooks/library/step-record';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { liveStore, useLive } from '@/components/hooks/library/use-live';
import { fits } from '@/lib/library/fits';
import { LIMITS } from '@/lib/library/limits';
import { fail, type Result } from '@/lib/result';

export type ItemTable = 'presets' | 'conventions';
export type ItemOf<Name extends ItemTable> = Rows[Name];

/** Another tab has saved or deleted it meanwhile. To save it all the same, give it the revision of `theirs`, or 0. */
export type ChangedElsewhere<Item> = {
  readonly code: 'changed_elsewhere';
  readonly theirs: Item | undefined;
};

type SavedItem<Item> = Result<{ item: Item }, StoreTrouble | ChangedElsewhere<Item>>;

/**
 * Saves a preset or a convention. One that is new has the revision 0. `what` makes it a step that can be undone.
 *
 * @example
 * await saveItem('presets', { ...preset, name: 'Spring' }) // { ok: true, item: { …, revision: 3 } }
 */
export async function saveItem<Name extends ItemTable>(
  table: Name,
  item: ItemOf<Name>,
  what?: StepCode,
  now = Date.now(),
): Promise<SavedItem<ItemOf<Name>>> {
  const saved = await transact(
    'rw',
    [table, 'steps', 'changes'],
    async (database): Promise<SavedItem<ItemOf<Name>>> => {
      const rows = rowsOf(database, table);
      const theirs = await rows.get(item.id);
      if ((theirs?.revision ?? 0) !== item.revision) {
        return fail({ code: 'changed_elsewhere' as const, theirs });
      }
      const next = { ...item, changedAt: now, revision: item.revision + 1 };
      const isTooMany = theirs === undefined && (await rows.count()) >= LIMITS[table];
      if (isTooMany || !fits(table, next)) return fail({ code: 'too_large' as const });
      await rows.put(next);
      if (what !== undefined) {
        const change = theirs === undefined ? { after: next } : { before: theirs, after: next };
        await recordStep(database, { what, name: next.name, at: now }, (add) => add(table, [change]));
      }
      return { ok: true as const, item: next };
    },
  );
  if (saved.ok) void askToPersist();
  return saved;
}

/** Deletes presets or conventions, as one step that can be undone. Ids that are gone already do not count. */
export function deleteItems<Name extends ItemTable>(
  table: Name,
  ids: readonly string[],
  now = Date.now(),
): Promise<Result<{ count: number }, StoreTrouble>> {
  return transact('rw', [table, 'steps', 'changes'], async (database) => {
    const rows = rowsOf(database, table);
    const found = (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
    const name = found.length === 1 ? (found[0]?.name ?? '') : '';
    const count = await recordStep(database, { what: `delete_${table}`, name, at: now }, (add) =>
      add(
        table,
        found.map((before) => ({ before })),
      ),
    );
    await rows.bulkDelete(found.map(({ id }) => id));
    return { ok: true as const, count };
  });
}

const stores = {
  presets: liveStore<readonly ItemOf<'presets'>[]>((database) => database.presets.toArray(), []),
  conventions: liveStore<readonly ItemOf<'conventions'>[]>((database) => database.conventions.toArray(), []),
} as const;

/** All presets or conventions, in no order; followed in all tabs. Undefined while they are read. */
export function useItems<Name extends ItemTable>(table: Name): readonly ItemOf<Name>[] | undefined {
  return useLive<readonly Rows[ItemTable][]>(stores[table]) as readonly ItemOf<Name>[] | undefined;
}

/** One of them as it is stored now; undefined where there is none. */
export function readItem<Name extends ItemTable>(
  table: Name,
  id: string,
): Promise<Result<{ item: ItemOf<Name> | undefined }, StoreTrouble>> {
  return transact('r', [table], async (database) => ({
    ok: true as const,
    item: await rowsOf(database, table).get(id),
  }));
}

function rowsOf<Name extends ItemTable>(database: Database, table: Name): Table<ItemOf<Name>, string> {
  return database.table(table);
}
