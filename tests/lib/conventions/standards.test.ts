import { describe, expect, test } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import type { InForce } from '@/lib/conventions/in-force';
import { lockedBy, standardsOf } from '@/lib/conventions/standards';
import { EMPTY_FORM } from '@/lib/utm/form-values';

const held: InForce = {
  rules: {
    utm_source: { ...FREE_RULE, standard: 'newsletter', locked: true },
    utm_medium: { ...FREE_RULE, standard: 'email' },
    utm_term: { ...FREE_RULE, locked: true },
  },
  pairs: [],
  otherPairs: 'allowed',
};

test('a form starts with the standard values there are', () => {
  expect(standardsOf(held)).toEqual({ utm_source: 'newsletter', utm_medium: 'email' });
});

describe('what a convention locks', () => {
  test.each([
    ['the standard value', 'newsletter', ['utm_source']],
    ['another value can still be put right', 'line', []],
    ['an empty field can still be filled', '', []],
  ])('%s', (_, utm_source, locked) => {
    expect([...lockedBy(held, { ...EMPTY_FORM, utm_source, utm_medium: 'email' })]).toEqual(locked);
  });
});
