import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_LIBRARY, type Library } from '@/lib/library/library';
import { applyMerge, planMerge } from '@/lib/library/merge';
import { mergeCounts } from '@/lib/library/merge-counts';
import type { Decision } from '@/lib/library/merge-item';
import { anyLibrary, anySharedPart } from '@/tests/support/library-arbitraries';
import { preset } from '@/tests/support/library-store';

const MINE: Library = { ...EMPTY_LIBRARY, presets: [preset(), preset({ id: 'p2', name: 'Line' })] };
const THEIRS = {
  kind: 'preset',
  presets: [
    preset({ prefill: 'source=x' }),
    preset({ id: 'p2', name: 'Line' }),
    preset({ id: 'p3', name: 'New' }),
  ],
  conventions: [],
} as const;

test.each<[string, [string, Decision][], number]>([
  ['a new one is taken, a conflict keeps mine', [], 1],
  ['a new one that is left', [['preset:p3', 'mine']], 0],
  ['a conflict that is taken', [['preset:p1', 'theirs']], 2],
  ['a conflict of which both are kept', [['preset:p1', 'both']], 2],
  ['what is the same never counts', [['preset:p2', 'theirs']], 1],
])('%s', (_, decisions, expected) => {
  const plan = planMerge(MINE, THEIRS);
  expect(mergeCounts(plan, new Map(decisions))).toEqual({
    preset: expected,
    convention: 0,
    history: 0,
    known: 0,
    setting: 0,
  });
});

test('values that are known there alone count, whatever is decided', () => {
  const known = [
    { param: 'utm_source', value: 'line' },
    { param: 'utm_source', value: 'mixi' },
  ] as const;
  const plan = planMerge({ ...MINE, known: known.slice(0, 1) }, { ...THEIRS, presets: [], known });
  const declined = new Map(plan.map(({ key }): [string, Decision] => [key, 'mine']));
  expect(mergeCounts(plan, declined).known).toBe(1);
});

test('a merge that counts nothing changes nothing', () => {
  fc.assert(
    fc.property(anyLibrary, anySharedPart, (mine, theirs) => {
      const plan = planMerge(mine, theirs);
      const declined = new Map(plan.map(({ key }): [string, Decision] => [key, 'mine']));
      const counts = mergeCounts(plan, declined);
      const isNothing = Object.values(counts).every((count) => count === 0);
      fc.pre(isNothing);
      expect(applyMerge(mine, plan, declined, () => 'id', 1)).toEqual(mine);
    }),
  );
});
