import { Dexie } from 'dexie';
import { transact } from '@/components/hooks/library/database';
import type { Database } from '@/components/hooks/library/schema';
import type { StoreTrouble } from '@/components/hooks/library/store-trouble';
import { liveStore } from '@/components/hooks/library/use-live';
import { fits } from '@/lib/library/fits';
import { LIMITS } from '@/lib/library/limits';
import type { UsedValues } from '@/lib/lint/used-values';
import { fail, type Result } from '@/lib/result';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** More than a list of suggestions ever shows. */
const MOST = 200;

/** The values of each parameter in the history, most used first; followed in all tabs. */
export const usedValues = liveStore<UsedValues>(async (database) => {
  const entries = UTM_KEYS.map(async (key) => [key, await readTop(database, key)] as const);
  return Object.fromEntries((await Promise.all(entries)).filter(([, values]) => values.length > 0));
}, {});

async function readTop(database: Database, param: UtmKey): Promise<readonly (readonly [string, number])[]> {
  const range = database.values.where('[param+times]').between([param, Dexie.minKey], [param, Dexie.maxKey]);
  const rows = await range.reverse().limit(MOST).toArray();
  return rows.map(({ value, times }) => [value, times]);
}

/** Remembers that a new value is right. One that a backup could not hold is not kept. */
export function addKnownValue(param: UtmKey, value: string): Promise<Result<object, StoreTrouble>> {
  return transact('rw', ['known'], async ({ known }) => {
    const isTooMany = (await known.count()) >= LIMITS.known && !(await known.get([param, value]));
    if (isTooMany || !fits('known', { param, value })) return fail({ code: 'too_large' as const });
    await known.put({ param, value });
    return { ok: true as const };
  });
}
