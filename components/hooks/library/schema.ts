import { Dexie, type Table } from 'dexie';
import type { Convention } from '@/lib/conventions/convention';
import type { HistoryEntry, KnownValue, Preset, Settings } from '@/lib/library/library';
import type { UtmKey } from '@/lib/utm/params';

/** `key` is that of lib/library/link-key.ts. `order` is `-lastAt`: browsers read many rows at once upwards only. */
export type StoredEntry = HistoryEntry & { readonly key: string; readonly order: number };

/** How often a value stands in the history. */
export type UsedValue = {
  readonly param: UtmKey;
  readonly value: string;
  readonly times: number;
  readonly lastAt: number;
};

export type StoredSetting = {
  [Name in keyof Settings]: { readonly name: Name; readonly value: Settings[Name] };
}[keyof Settings];

/** What was done. The words are `library.step` of lib/i18n. */
export type StepCode =
  | 'delete_presets'
  | 'delete_conventions'
  | 'delete_history'
  | 'clear_history'
  | 'change_presets'
  | 'change_conventions'
  | 'import'
  | 'restore'
  | 'delete_all';

/** Something that was done and can be undone. */
export type Step = {
  readonly id: number;
  readonly what: StepCode;
  /** How many rows it changed. */
  readonly count: number;
  /** What the one thing that it changed is called; empty for several, and for a link. */
  readonly name: string;
  readonly at: number;
};

/** The tables that a step may change, with their rows. */
export type Rows = {
  readonly presets: Preset;
  readonly conventions: Convention;
  readonly history: StoredEntry;
  readonly known: KnownValue;
  readonly settings: StoredSetting;
};

export type Row = Rows[keyof Rows];

/** A row before and after a step: one of them is missing where the step made the row, or deleted it. */
export type Change<Kind extends Row = Row> = { readonly before?: Kind; readonly after?: Kind };

/** Some of the changes of a step. Many changes stand in several of these, so that none is too large to be read at once. */
export type StepChanges = {
  readonly id: number;
  readonly step: number;
  readonly table: keyof Rows;
  readonly rows: readonly Change[];
};

type Tables = {
  readonly presets: Table<Preset, string>;
  readonly conventions: Table<Convention, string>;
  readonly history: Table<StoredEntry, string>;
  readonly values: Table<UsedValue, [UtmKey, string]>;
  readonly known: Table<KnownValue, [UtmKey, string]>;
  readonly settings: Table<StoredSetting, keyof Settings>;
  readonly steps: Table<Step, number, Omit<Step, 'id'>>;
  readonly changes: Table<StepChanges, number, Omit<StepChanges, 'id'>>;
};

export type TableName = keyof Tables;
export type Database = Dexie & Tables;

const NAME = 'utmost';

type Version = {
  /** Key and indexes of the tables that are new or changed; null deletes a table. */
  readonly tables: { readonly [Name in TableName]?: string | null };
  readonly upgrade?: Parameters<ReturnType<Dexie['version']>['upgrade']>[0];
};

/** One for each version that people have. A line that was released never changes: a new one follows it. */
const VERSIONS: readonly Version[] = [
  {
    tables: {
      presets: 'id',
      conventions: 'id',
      history: 'id, &url, key, [order+id]',
      values: '[param+value], [param+times]',
      known: '[param+value]',
      settings: 'name',
      steps: '++id',
      changes: '++id, step',
    },
  },
];

export const TABLE_NAMES = Object.keys(VERSIONS[0]?.tables ?? {}) as TableName[];

/** A way to the database, not open yet. `factory` is the browser's `indexedDB`. */
export function createDatabase(factory: IDBFactory): Database {
  const database = new Dexie(NAME, { indexedDB: refusingNewer(factory), cache: 'disabled' });
  for (const [index, { tables, upgrade }] of VERSIONS.entries()) {
    const version = database.version(index + 1).stores({ ...tables });
    if (upgrade) version.upgrade(upgrade);
  }
  return database as Database;
}

/**
 * Dexie opens a database of a newer version as well, and mends it to what this version knows. Ours is left untouched:
 * Dexie asks for it without a version then, and that is what this refuses.
 */
function refusingNewer(factory: IDBFactory) {
  return {
    open: (name: string, version?: number) => {
      if (version === undefined)
        throw new DOMException('The database is of a newer version.', 'VersionError');
      return factory.open(name, version);
    },
    databases: () => factory.databases(),
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
  };
}
