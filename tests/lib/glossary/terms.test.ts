import { expect, test } from 'vitest';
import { fieldOfTerm, findTerm, TERM_IDS, TERM_KINDS, TERMS, termOfField } from '@/lib/glossary/terms';
import { UTM_KEYS } from '@/lib/utm/params';

test('every id is an address of its own', () => {
  expect(new Set(TERM_IDS).size).toBe(TERM_IDS.length);
  for (const id of TERM_IDS) expect(id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
});

test('terms of one kind stand together, in the order of the kinds', () => {
  const kinds = TERMS.map((term) => term.kind).filter((kind, at, all) => kind !== all[at - 1]);
  expect(kinds).toEqual(TERM_KINDS);
});

test('every UTM parameter has a term under its own key', () => {
  expect(TERMS.flatMap((term) => term.param ?? [])).toEqual(UTM_KEYS);
  for (const key of UTM_KEYS) expect(findTerm(key)?.param).toBe(key);
});

test.each(TERMS)('$id leads to terms that exist, to none twice, and not to itself', ({ id, related }) => {
  expect(related.length).toBeGreaterThan(0);
  expect(new Set(related).size).toBe(related.length);
  expect(related).not.toContain(id);
  expect(TERM_IDS).toEqual(expect.arrayContaining([...related]));
});

test('every term can be reached from the fields of the form', () => {
  const reached = new Set<string>();
  const next: string[] = (['url', ...UTM_KEYS, 'custom'] as const).map(termOfField);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    next.push(...(findTerm(id)?.related ?? []));
  }
  expect(TERM_IDS.filter((id) => !reached.has(id))).toEqual([]);
});

test('a field and its term point at each other', () => {
  for (const field of ['url', ...UTM_KEYS] as const) expect(fieldOfTerm(termOfField(field))).toBe(field);
  expect(fieldOfTerm(termOfField('custom'))).toBeUndefined();
  expect(fieldOfTerm('ctr')).toBeUndefined();
});

test.each(['', 'UTM_SOURCE', '__proto__', 'constructor'])('%j is no term', (id) => {
  expect(findTerm(id)).toBeUndefined();
});
