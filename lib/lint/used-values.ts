import { isUtmKey, type TagValues, type UtmKey } from '@/lib/utm/params';

/** How often each value of a parameter was used. */
export type UsedValues = { readonly [Key in UtmKey]?: readonly (readonly [value: string, times: number])[] };

/** More than anybody keeps in mind; the least used go first. */
const MOST = 100;

/**
 * Counts the tags of one more link; the values of a parameter stand in the order of their use, most used first.
 *
 * @example
 * countUsed({ utm_source: [['line', 1]] }, { utm_source: 'line' }) // { utm_source: [['line', 2]] }
 */
export function countUsed(used: UsedValues, tags: Readonly<TagValues>): UsedValues {
  const next: { -readonly [Key in UtmKey]?: UsedValues[Key] } = { ...used };
  for (const [key, value] of Object.entries(tags)) {
    if (!isUtmKey(key) || value === '') continue;
    const before = used[key] ?? [];
    const times = before.find(([known]) => known === value)?.[1] ?? 0;
    const others = before.filter(([known]) => known !== value);
    const place = others.findIndex((other) => other[1] <= times + 1);
    const at = place < 0 ? others.length : place;
    next[key] = [...others.slice(0, at), [value, times + 1] as const, ...others.slice(at)].slice(0, MOST);
  }
  return next;
}

/** Reads what `JSON.stringify` wrote of used values; what is no such thing counts as nothing. */
export function parseUsed(text: string): UsedValues {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    const rows = Object.entries(read).filter(([key, entries]) => isUtmKey(key) && Array.isArray(entries));
    return Object.fromEntries(rows.map(([key, entries]) => [key, (entries as unknown[]).filter(isEntry)]));
  } catch {
    return {};
  }
}

function isEntry(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

/**
 * Two counts of the same links, each of which may have missed some.
 *
 * @example
 * joinUsed({ utm_source: [['line', 2]] }, { utm_source: [['line', 1], ['x', 1]] }) // { utm_source: [['line', 2], ['x', 1]] }
 */
export function joinUsed(one: UsedValues, other: UsedValues): UsedValues {
  const keys = [...Object.keys(one), ...Object.keys(other)].filter(isUtmKey);
  const joined = keys.map((key) => {
    const times = new Map(one[key]);
    for (const [value, count] of other[key] ?? []) times.set(value, Math.max(count, times.get(value) ?? 0));
    return [key, [...times].sort((a, b) => b[1] - a[1])] as const;
  });
  return Object.fromEntries(joined);
}

/**
 * The values alone, as `lint` takes them.
 *
 * @example
 * usedNames({ utm_source: [['line', 2]] }) // { utm_source: ['line'] }
 */
export function usedNames(used: UsedValues): { readonly [Key in UtmKey]?: readonly string[] } {
  return Object.fromEntries(
    Object.entries(used).map(([key, entries]) => [key, entries.map(([value]) => value)]),
  );
}
