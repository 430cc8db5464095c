import { describe, expect, it } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { isPairAllowed, mediumsOf } from '@/lib/conventions/pairs';

const held = {
  rules: {
    utm_source: { ...FREE_RULE, letterCase: 'lower' as const, standardise: [{ from: 'fb', to: 'facebook' }] },
    utm_medium: { ...FREE_RULE, separator: '_' },
  },
  pairs: [
    { source: 'Facebook', medium: 'paid social' },
    { source: 'fb', medium: 'social' },
    { source: 'facebook', medium: 'social' },
    { source: 'line', medium: 'push' },
  ],
};

describe('pairs', () => {
  it.each([
    ['facebook', ['paid_social', 'social']],
    ['FB', ['paid_social', 'social']],
    ['ＬＩＮＥ', ['push']],
    ['google', undefined],
    ['', undefined],
  ])('of %j: %j', (source, mediums) => {
    expect(mediumsOf(held, source)).toEqual(mediums);
  });

  it.each([
    ['fb', 'Paid Social', false],
    ['fb', 'paid social', true],
    ['line', 'social', false],
    ['google', 'anything', true],
    ['constructor', 'x', true],
  ])('%s with %s: %s', (source, medium, allowed) => {
    expect(isPairAllowed(held, source, medium)).toBe(allowed);
  });

  it('of none say nothing', () => {
    expect(mediumsOf({ rules: {}, pairs: [] }, 'line')).toBeUndefined();
  });
});
