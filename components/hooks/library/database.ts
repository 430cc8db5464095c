import type { Table } from 'dexie';
import { noteLibrary } from '@/components/hooks/library/has-library';
import { createDatabase, type Database, type TableName } from '@/components/hooks/library/schema';
import { keepSettingsInStep } from '@/components/hooks/library/settings-sync';
import { tellReady, tellTrouble } from '@/components/hooks/library/store-state';
import { asTrouble, type StoreTrouble } from '@/components/hooks/library/store-trouble';
import { fail, type Result } from '@/lib/result';

export type Opened = Result<{ readonly database: Database }, StoreTrouble>;

let opening: Promise<Opened> | undefined;

/** Opens the library, once for the page. After a failure the next call tries again. Never throws, never waits for other tabs. */
export function openDatabase(): Promise<Opened> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Opened> {
  // What fails at once has to find `opening` set, to take it back.
  await Promise.resolve();
  let database: Database;
  try {
    const factory: IDBFactory | undefined = globalThis.indexedDB;
    if (factory === undefined) return refuse({ code: 'unavailable' });
    database = createDatabase(factory);
  } catch (error) {
    return refuse(asTrouble(error));
  }
  const blocked = new Promise<Opened>((resolve) => {
    database.on('blocked', () => {
      resolve(fail({ code: 'blocked' }));
      return false;
    });
  });
  // A newer version of this page wants in: it must not wait for us. False keeps Dexie from writing to the console.
  database.on('versionchange', ({ newVersion }) => {
    database.close();
    opening = undefined;
    if (newVersion !== null) tellTrouble({ code: 'newer' });
    return false;
  });
  database.on('close', () => {
    opening = undefined;
  });
  const opened = finish(database);
  const first = await Promise.race([opened, blocked]);
  if (first.ok) return first;
  if (first.error.code === 'blocked') {
    void opened.then((later) => {
      opening = later.ok ? Promise.resolve(later) : undefined;
    });
    tellTrouble(first.error);
    return first;
  }
  return refuse(first.error);
}

async function finish(database: Database): Promise<Opened> {
  try {
    await database.open();
    await keepSettingsInStep(database);
    if (await holdsAnything(database)) noteLibrary();
    tellReady();
    return { ok: true, database };
  } catch (error) {
    return fail(asTrouble(error));
  }
}

/** Settings alone are no library: they stand in localStorage too. */
async function holdsAnything({ presets, conventions, history }: Database): Promise<boolean> {
  const counts = await Promise.all(
    [presets, conventions, history].map((table: Table) => table.limit(1).count()),
  );
  return counts.some((count) => count > 0);
}

function refuse(trouble: StoreTrouble): Opened {
  opening = undefined;
  tellTrouble(trouble);
  return fail(trouble);
}

/** Runs work in one transaction: all of it is stored, or nothing. Nothing but the database may be awaited in it. */
export async function transact<Fields extends object, Failure extends { readonly code: string } = never>(
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: (database: Database) => Promise<Result<Fields, Failure>>,
): Promise<Result<Fields, Failure | StoreTrouble>> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  const { database } = opened;
  try {
    // An async function: only within one does Dexie follow the browser's own promises.
    const result = await database.transaction(mode, [...tables], async () => work(database));
    tellReady();
    if (mode === 'rw' && result.ok) noteLibrary();
    return result;
  } catch (error) {
    const trouble = asTrouble(error);
    tellTrouble(trouble);
    return fail(trouble);
  }
}
