import { describe, expect, it } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { hasPattern, inForce } from '@/lib/conventions/in-force';
import { compilePattern } from '@/lib/conventions/pattern';
import { conventionOf } from '@/tests/support/convention';

const lower = { ...FREE_RULE, letterCase: 'lower' as const };
const upper = { ...FREE_RULE, letterCase: 'upper' as const };

describe('inForce', () => {
  it('is none of none', () => {
    expect(inForce([])).toBeUndefined();
  });

  it('takes each parameter, and the pairs, from the first that has something to say', () => {
    const pairs = [{ source: 'line', medium: 'social' }];
    const held = inForce([
      conventionOf({ id: 'a', rules: { utm_source: lower } }),
      conventionOf({
        id: 'b',
        rules: { utm_source: upper, utm_medium: upper },
        pairs,
        otherPairs: 'refused',
      }),
    ]);
    expect(held).toMatchObject({
      rules: { utm_source: lower, utm_medium: upper },
      pairs,
      otherPairs: 'refused',
    });
  });

  it('leaves out white space that no form would keep', () => {
    const held = inForce([conventionOf({ id: 'a', rules: { utm_source: { ...lower, standard: ' x　' } } })]);
    expect(held?.rules.utm_source?.standard).toBe('x');
  });

  it('has the patterns that can be read, once it is given what reads them', () => {
    const ours = conventionOf({
      id: 'a',
      rules: { utm_source: { ...lower, pattern: '[a-z]+' }, utm_medium: { ...lower, pattern: '(' } },
    });
    const { patterns = {} } = inForce([ours], compilePattern) ?? {};
    expect(Object.keys(patterns)).toEqual(['utm_source']);
    expect(patterns.utm_source?.test('line')).toBe(true);
    expect(inForce([ours])?.patterns).toEqual({});
    expect(hasPattern([ours])).toBe(true);
    expect(
      hasPattern([conventionOf({ id: 'b', rules: { utm_source: lower } }), conventionOf({ id: 'c' })]),
    ).toBe(false);
  });
});
