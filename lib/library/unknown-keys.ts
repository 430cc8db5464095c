type Path = readonly (string | number)[];

/**
 * The places of keys that were left out while `read` was made of `given`; at most `limit` of them.
 *
 * @example
 * unknownKeys({ a: [{ b: 1, x: 2 }] }, { a: [{ b: 1 }] }, 10) // [['a', 0, 'x']]
 */
export function unknownKeys(given: unknown, read: unknown, limit: number): Path[] {
  const found: Path[] = [];
  walk(given, read, []);
  return found;

  function walk(before: unknown, after: unknown, path: Path): void {
    if (!isObject(before) || !isObject(after)) return;
    for (const key of Object.keys(before)) {
      if (found.length >= limit) return;
      const place = [...path, Array.isArray(before) ? Number(key) : key];
      if (Object.hasOwn(after, key)) walk(before[key], after[key], place);
      else found.push(place);
    }
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
