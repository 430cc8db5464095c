import { describe, expect, it } from 'vitest';
import { everywhere, fixOf, hits, linked, mendOf, typed } from '@/tests/support/rule-cases';

describe('space', () => {
  it.each([
    ['spring sale', 'spring-sale'],
    ['spring  sale', 'spring-sale'],
    ['spring sale', 'spring-sale'],
    ['spring_sale 2026', 'spring_sale_2026'],
    ['2026-11_spring sale', '2026-11_spring-sale'],
    ['spring - sale', 'spring-sale'],
    ['春 セール', '春-セール'],
    ['{{ad.name}} sale', '{{ad.name}}-sale'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('space', input)).toBe(after);
  });

  it.each(['spring-sale', '春セール', 'spring_sale', '春\u3000夏', '(not set)'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('space', input)).toEqual([]);
    },
  );

  it('takes white space at the ends of a value in a link off', () => {
    expect(fixOf('space', linked('CPC%20'))).toBe('CPC');
  });
  it('reads + in a link as a space', () => {
    expect(fixOf('space', linked('spring+sale'))).toBe('spring-sale');
  });
  it('asks about a keyword, which people search with spaces', () => {
    const input = typed('acme shoes', 'utm_term');
    expect(hits('space', input)).toMatchObject([
      { severity: 'hint', choices: [{ kind: 'value', after: 'acme-shoes' }] },
    ]);
    expect(fixOf('space', input)).toBeUndefined();
  });
  it('leaves c++ to plus-sign', () => {
    expect(hits('space', linked('c++', 'utm_term'))).toEqual([]);
  });
});
