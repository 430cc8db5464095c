import { describe, expect, it } from 'vitest';
import { differences } from '@/lib/library/differences';

describe('differences', () => {
  it.each([
    { mine: { a: 1, b: [1] }, theirs: { b: [1], a: 1 }, found: [] },
    { mine: { a: 1 }, theirs: { a: 2 }, found: [{ path: ['a'], mine: 1, theirs: 2 }] },
    { mine: { a: [{ b: 1 }] }, theirs: { a: [] }, found: [{ path: ['a'], mine: [{ b: 1 }], theirs: [] }] },
    { mine: { a: null }, theirs: { a: { b: 1 } }, found: [{ path: ['a'], mine: null, theirs: { b: 1 } }] },
    {
      mine: { a: { b: 1, c: 2 } },
      theirs: { a: { b: 1 } },
      found: [{ path: ['a', 'c'], mine: 2, theirs: undefined }],
    },
    { mine: {}, theirs: { a: 1 }, found: [{ path: ['a'], mine: undefined, theirs: 1 }] },
  ])('finds $found', ({ mine, theirs, found }) => {
    expect(differences(mine, theirs)).toEqual(found);
  });
});
