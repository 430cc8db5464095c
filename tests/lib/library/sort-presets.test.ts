import { expect, test } from 'vitest';
import { sortPresets } from '@/lib/library/sort-presets';
import { preset as presetOf } from '@/tests/support/library-store';

const PRESETS = [
  presetOf({ id: 'a', name: 'sale 10', createdAt: 3, changedAt: 3 }),
  presetOf({ id: 'b', name: 'Sale 9', starred: true, createdAt: 1, changedAt: 9 }),
  presetOf({ id: 'c', name: 'あき', createdAt: 2, changedAt: 2 }),
  presetOf({ id: 'd', name: 'Ärger', starred: true, createdAt: 2, changedAt: 2 }),
];

test.each([
  ['starred', ['d', 'b', 'a', 'c']],
  ['name', ['d', 'b', 'a', 'c']],
  ['newest', ['a', 'd', 'c', 'b']],
  ['changed', ['b', 'a', 'd', 'c']],
] as const)('%s', (order, ids) => {
  expect(sortPresets(PRESETS, order, 'en').map(({ id }) => id)).toEqual(ids);
  expect(sortPresets(PRESETS.toReversed(), order, 'en').map(({ id }) => id)).toEqual(ids);
});

test('starred ones come first whatever their name is', () => {
  const starred = presetOf({ id: 'z', name: 'zzz', starred: true });
  expect(sortPresets([...PRESETS, starred], 'starred', 'en').map(({ id }) => id)).toEqual([
    'd',
    'b',
    'z',
    'a',
    'c',
  ]);
});
