import type { Change, Database } from '@/components/hooks/library/schema';
import type { Changed } from '@/lib/library/changed-items';
import type { KnownValue } from '@/lib/library/library';
import type { UtmKey } from '@/lib/utm/params';

/** The key of a known value's row. */
export function knownRowKey({ param, value }: KnownValue): [UtmKey, string] {
  return [param, value];
}

/** Writes what changes of the known values, inside a transaction. Gives what it changed: another tab may have done some. */
export async function writeKnown(
  { known }: Database,
  changes: readonly Changed<KnownValue>[],
): Promise<readonly Change<KnownValue>[]> {
  const rows = changes.flatMap(({ before, after }) => after ?? before ?? []);
  const stored = await known.bulkGet(rows.map(knownRowKey));
  const gone = changes.flatMap(({ after }, at) => (after === undefined ? (stored[at] ?? []) : []));
  const come = changes.flatMap(({ after }, at) => (after && stored[at] === undefined ? after : []));
  await known.bulkDelete(gone.map(knownRowKey));
  await known.bulkPut(come);
  return [...gone.map((before) => ({ before })), ...come.map((after) => ({ after }))];
}
