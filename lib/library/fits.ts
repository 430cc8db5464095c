import type { Convention } from '@/lib/conventions/convention';
import { conventionSchema } from '@/lib/library/convention-schema';
import type { HistoryEntry, KnownValue, Preset } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { historySchema, knownSchema, presetSchema } from '@/lib/library/schema';
import type { SharedPart } from '@/lib/library/shared-part';

type Kinds = {
  readonly presets: Preset;
  readonly conventions: Convention;
  readonly history: HistoryEntry;
  readonly known: KnownValue;
};

const SCHEMAS = {
  presets: presetSchema,
  conventions: conventionSchema,
  history: historySchema,
  known: knownSchema,
} as const;

/**
 * Whether a thing keeps to LIMITS. What does not is never to be saved: a backup with it could not be read back.
 *
 * @example
 * fits('history', { ...entry, note: 'a'.repeat(6_000) }) // false
 */
export function fits<Kind extends keyof Kinds>(kind: Kind, item: Kinds[Kind]): boolean {
  return SCHEMAS[kind].safeParse(item).success;
}

/**
 * Whether a library or a part of one has no more things than it may. Looks at their numbers alone.
 *
 * @example
 * hasRoom(EMPTY_LIBRARY) // true
 */
export function hasRoom(part: Pick<SharedPart, keyof Kinds>): boolean {
  return (Object.keys(SCHEMAS) as (keyof Kinds)[]).every((kind) => (part[kind]?.length ?? 0) <= LIMITS[kind]);
}
