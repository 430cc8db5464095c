import { describe, expect, it } from 'vitest';
import { unknownKeys } from '@/lib/library/unknown-keys';

describe('unknownKeys', () => {
  it.each([
    { given: { a: 1 }, read: { a: 1, b: 2 }, paths: [] },
    { given: { a: 1, b: { c: 2 } }, read: { a: 1 }, paths: [['b']] },
    {
      given: { a: [{ b: 1 }, { b: 1, x: 2 }], y: 0 },
      read: { a: [{ b: 1 }, { b: 1 }] },
      paths: [['a', 1, 'x'], ['y']],
    },
    { given: { toString: 1 }, read: {}, paths: [['toString']] },
    { given: JSON.parse('{"__proto__":{"a":1}}'), read: {}, paths: [['__proto__']] },
    { given: 'text', read: {}, paths: [] },
    { given: null, read: { a: 1 }, paths: [] },
  ])('finds $paths', ({ given, read, paths }) => {
    expect(unknownKeys(given, read, 10)).toEqual(paths);
  });

  it('stops at the limit', () => {
    expect(unknownKeys({ a: 1, b: { c: 1 }, d: 1 }, {}, 2)).toEqual([['a'], ['b']]);
  });
});
