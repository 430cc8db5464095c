import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseFields, fieldChoices, withValues } from '@/lib/share/field-choices';
import { parsePrefill, serialisePrefill } from '@/lib/share/prefill';
import type { FieldId } from '@/lib/share/prefill-state';
import { UTM_KEYS } from '@/lib/utm/params';

const STATE = parsePrefill('#url=e.com&source=a&x.k=1&x.k=2&platform=meta&lock=source&hide=term,x.k').state;
const choiceOf = (id: FieldId) => fieldChoices(STATE).find((choice) => choice.id === id);

describe('the choices of an address', () => {
  test('every field of the form in its order, and each custom parameter once', () => {
    expect(fieldChoices(STATE).map(({ id }) => id)).toEqual(['url', ...UTM_KEYS, 'x.k']);
  });

  test.each([
    ['utm_source', { value: 'a', fill: true, lock: true, hide: false }],
    ['utm_medium', { value: '', fill: false, lock: false, hide: false }],
    ['utm_term', { value: '', fill: false, lock: false, hide: true }],
    ['x.k', { value: '2', fill: true, lock: false, hide: true }],
  ] as const)('%s', (id, expected) => {
    expect(choiceOf(id)).toEqual({ id, ...expected });
  });
});

test('only what is chosen is left', () => {
  const choices = fieldChoices(STATE).map((choice) => ({
    ...choice,
    fill: choice.id === 'x.k',
    lock: choice.id === 'utm_medium',
    hide: false,
  }));
  expect(serialisePrefill(chooseFields(STATE, choices))).toBe('platform=meta&x.k=1&x.k=2&lock=medium');
});

test('choices that nobody changed leave an address as it is', () => {
  const field = fc.constantFrom<FieldId>('url', ...UTM_KEYS, 'x.k', 'x.色');
  const value = fc.constantFrom('a', '春', '<yyyy>');
  const anyAddress = fc.record({
    url: fc.constantFrom('', 'e.com'),
    tags: fc.dictionary(fc.constantFrom(...UTM_KEYS), value),
    custom: fc.array(fc.tuple(fc.constantFrom('k', '色'), value), { maxLength: 3 }),
    lock: fc.uniqueArray(fc.constantFrom('url' as const, ...UTM_KEYS), { maxLength: 3 }),
    hide: fc.uniqueArray(field, { maxLength: 0 }),
    unknown: fc.constant([]),
  });
  fc.assert(
    fc.property(anyAddress, (state) => {
      const choices = fieldChoices(state);
      expect(parsePrefill(serialisePrefill(chooseFields(withValues(state, choices), choices))).state).toEqual(
        parsePrefill(serialisePrefill({ ...state, lock: choices.filter((c) => c.lock).map(({ id }) => id) }))
          .state,
      );
    }),
  );
});

test('a value that was changed is written, beside one of the same name that was not', () => {
  const choices = fieldChoices(STATE).map((choice) =>
    choice.id === 'x.k' || choice.id === 'utm_medium' ? { ...choice, value: 'new' } : choice,
  );
  const changed = withValues(STATE, choices);
  expect(changed.custom).toEqual([
    ['k', '1'],
    ['k', 'new'],
  ]);
  expect(changed.tags).toMatchObject({ utm_source: 'a', utm_medium: 'new' });
});
