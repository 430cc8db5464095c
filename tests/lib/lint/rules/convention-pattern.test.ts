import { describe, expect, it } from 'vitest';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { inForce } from '@/lib/conventions/in-force';
import { compilePattern } from '@/lib/conventions/pattern';
import { hits, typed } from '@/tests/support/rule-cases';

const convention = (pattern: string): Convention => ({
  id: 'c',
  name: 'Ours',
  description: '',
  rules: { utm_campaign: { ...FREE_RULE, letterCase: 'lower', pattern } },
  pairs: [],
  otherPairs: 'allowed',
  inForce: true,
  createdAt: 0,
  changedAt: 0,
  revision: 1,
});

const under = (
  value: string,
  pattern: string,
  compile: typeof compilePattern | undefined = compilePattern,
) => ({
  ...typed(value),
  convention: inForce([convention(pattern)], compile),
});

describe('convention-pattern', () => {
  it('refuses what does not fit as a whole', () => {
    expect(hits('convention-pattern', under('x2026_sale', '[0-9]{4}_.+'))).toEqual([
      {
        rule: 'convention-pattern',
        severity: 'error',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value: 'x2026_sale', pattern: '[0-9]{4}_.+' },
        refuse: true,
      },
    ]);
  });

  it.each([
    ['2026_sale', '[0-9]{4}_.+'],
    ['2026_SALE', '[0-9]{4}_[a-z]+'],
    ['{{campaign.name}}', '[0-9]{4}'],
    ['sale', '('],
  ])('has nothing against %s for %s', (value, pattern) => {
    expect(hits('convention-pattern', under(value, pattern))).toEqual([]);
  });

  it('asks nothing where the engine of patterns was not loaded', () => {
    const input = { ...typed('x'), convention: inForce([convention('[0-9]+')]) };
    expect(hits('convention-pattern', input)).toEqual([]);
  });
});
