import { Dexie } from 'dexie';
import type { Database } from '@/components/hooks/library/schema';
import { type LiveStore, liveStore } from '@/components/hooks/library/use-live';
import type { Convention } from '@/lib/conventions/convention';
import { type CompilePattern, conventionsFor, hasPattern } from '@/lib/conventions/in-force';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

export type Saved = {
  /** The conventions that hold for the form. */
  readonly holding: readonly Convention[];
  /** The values that are no news, where a rule asks about new ones: used in links before, or confirmed. */
  readonly known: KnownValues;
  /** Reads the patterns of rules, where there are any. */
  readonly compile: CompilePattern | undefined;
};

type KnownValues = { readonly [Key in UtmKey]?: ReadonlySet<string> };

const NOTHING: Saved = { holding: [], known: {}, compile: undefined };
const feeds = new Map<string | undefined, LiveStore<Saved>>();

/** The conventions that hold for a form that came from a preset, or from none, as they are saved now; in all tabs alike. */
export function conventionFeed(presetId: string | undefined): LiveStore<Saved> {
  const made = feeds.get(presetId) ?? liveStore((database) => readSaved(database, presetId), NOTHING);
  feeds.set(presetId, made);
  return made;
}

async function readSaved(database: Database, presetId: string | undefined): Promise<Saved> {
  const [conventions, preset] = await Promise.all([
    database.conventions.toArray(),
    presetId === undefined ? undefined : database.presets.get(presetId),
  ]);
  const holding = conventionsFor(conventions, preset?.conventions);
  const known = await readKnown(database, holding);
  // 45 KB that most do without.
  const compile = hasPattern(holding)
    ? (await import('@/lib/conventions/pattern')).compilePattern
    : undefined;
  return { holding, known, compile };
}

async function readKnown(database: Database, conventions: readonly Convention[]): Promise<KnownValues> {
  const asking = UTM_KEYS.filter((key) => conventions.some(({ rules }) => rules[key]?.confirmNew));
  const entries = asking.map(async (key) => {
    const range = [
      [key, Dexie.minKey],
      [key, Dexie.maxKey],
    ] as const;
    const keys = await Promise.all(
      [database.values, database.known].map((table) =>
        table
          .where('[param+value]')
          .between(...range, true, true)
          .primaryKeys(),
      ),
    );
    return [key, new Set(keys.flat().map(([, value]) => value))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What a store says first. */
export function firstOf<Value>({ subscribe, read }: LiveStore<Value>): Promise<Value> {
  return new Promise((resolve) => {
    const tell = () => {
      const value = read();
      if (value === undefined) return;
      resolve(value);
      queueMicrotask(() => stop());
    };
    const stop = subscribe(tell);
    tell();
  });
}
