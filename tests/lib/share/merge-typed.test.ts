import { expect, test } from 'vitest';
import { mergeTyped } from '@/lib/share/merge-typed';
import { parsePrefill } from '@/lib/share/prefill';

const address = parsePrefill(
  'url=https%3A%2F%2Fe.com&source=a&medium=b&x.c=1&lock=medium,term&hide=id',
).state;

test('nothing typed leaves the address’s state as it is', () => {
  expect(mergeTyped(address, {})).toEqual({ state: address, notices: [] });
  expect(mergeTyped(address, { url: '', utm_source: '' })).toEqual({ state: address, notices: [] });
});

test('what was typed wins, and the other value is told', () => {
  const merged = mergeTyped(address, { utm_source: 'mine', utm_campaign: 'spring' });
  expect(merged.state).toEqual({
    ...address,
    tags: { utm_source: 'mine', utm_medium: 'b', utm_campaign: 'spring' },
  });
  expect(merged.notices).toEqual([{ code: 'typed_kept', key: 'utm_source', typed: 'mine', address: 'a' }]);
});

test('the same text twice is nothing to tell', () => {
  expect(mergeTyped(address, { url: 'https://e.com' })).toEqual({ state: address, notices: [] });
});

test('a field that the address locks and fills keeps the address’s value', () => {
  const merged = mergeTyped(address, { utm_medium: 'mine' });
  expect(merged.state).toEqual(address);
  expect(merged.notices).toEqual([{ code: 'locked_kept', key: 'utm_medium', typed: 'mine', address: 'b' }]);
});

test('a field that the address locks and leaves empty takes what was typed', () => {
  const merged = mergeTyped(address, { utm_term: 'mine' });
  expect(merged.state.tags.utm_term).toBe('mine');
  expect(merged.notices).toEqual([]);
});

test('the state that was given is not changed', () => {
  const before = structuredClone(address);
  mergeTyped(address, { url: 'mine', utm_source: 'mine' });
  expect(address).toEqual(before);
});
