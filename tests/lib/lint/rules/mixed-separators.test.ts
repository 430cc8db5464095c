import { describe, expect, it } from 'vitest';
import { everywhere, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('mixed-separators', () => {
  it.each([
    ['spring_sale.2026-a', 'spring_sale-2026-a'],
    ['spring_sale.2026-a b', 'spring_sale-2026-a b'],
    ['a,b_c', 'a-b_c'],
    ['jp/spring_sale', 'jp-spring_sale'],
    ['春/夏:秋', '春-夏-秋'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('mixed-separators', input)).toBe(after);
  });

  it.each(['2026-11_spring-sale', 'a.b.c', 'v1.5_sale', 'spring-sale', 'spring_sale', '1.2'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('mixed-separators', input)).toEqual([]);
    },
  );

  it('takes the host of a source as it is', () => {
    expect(hits('mixed-separators', typed('my-site.co.jp', 'utm_source'))).toEqual([]);
    expect(hits('mixed-separators', typed('my-site.co.jp'))).toHaveLength(1);
  });
  it('only hints, and asks', () => {
    expect(hits('mixed-separators', typed('a,b_c'))).toMatchObject([
      { severity: 'hint', choices: [{ after: 'a-b_c' }] },
    ]);
  });
});
