import { canonicalJson } from '@/lib/library/canonical-json';
import type { Difference } from '@/lib/library/merge-item';

/**
 * The fields in which two items differ, down to those that are no objects of fields: a list is one field.
 *
 * @example
 * differences({ name: 'a', rules: { x: 1 } }, { name: 'a', rules: { x: 2 } })
 * // [{ path: ['rules', 'x'], mine: 1, theirs: 2 }]
 */
export function differences(mine: object, theirs: object, path: readonly string[] = []): Difference[] {
  const before = new Map<string, unknown>(Object.entries(mine));
  const after = new Map<string, unknown>(Object.entries(theirs));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const place = [...path, key];
    const [one, other] = [before.get(key), after.get(key)];
    if (isRecord(one) && isRecord(other)) return differences(one, other, place);
    if (canonicalJson(one) === canonicalJson(other)) return [];
    return [{ path: place, mine: one, theirs: other }];
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
