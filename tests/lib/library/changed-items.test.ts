import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedItems } from '@/lib/library/changed-items';

type Item = { readonly id: string; readonly text: string };
const idOf = ({ id }: Item) => id;
const a = { id: 'a', text: '1' };
const b = { id: 'b', text: '1' };

test.each([
  ['the same', [a, b], [b, { ...a }], []],
  ['the same, its fields in another order', [a], [{ text: '1', id: 'a' }], []],
  ['new', [a], [a, b], [{ after: b }]],
  ['gone', [a, b], [b], [{ before: a }]],
  ['other', [a], [{ ...a, text: '2' }], [{ before: a, after: { ...a, text: '2' } }]],
] as const)('%s', (_, from, to, changes) => {
  expect(changedItems<Item>(from, to, idOf)).toEqual(changes);
});

const lists = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('1', '2') }),
  {
    selector: idOf,
  },
);

test('one with its changes is the other', () => {
  fc.assert(
    fc.property(lists, lists, (from, to) => {
      const items = new Map(from.map((item) => [item.id, item]));
      for (const { before, after } of changedItems(from, to, idOf)) {
        if (before) expect(items.get(before.id)).toEqual(before);
        if (after) items.set(after.id, after);
        else if (before) items.delete(before.id);
      }
      expect(new Set(items.values())).toEqual(new Set(to));
    }),
  );
});
