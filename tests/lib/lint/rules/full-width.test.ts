import { describe, expect, it } from 'vitest';
import { customised, everywhere, fixOf, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('full-width', () => {
  it.each([
    ['ＬＩＮＥ', 'LINE'],
    ['春セール\u3000２０２６', '春セール-2026'],
    ['ﾗｲﾝ', 'ライン'],
    ['ｶﾞｰﾃﾞﾝ', 'ガーデン'],
    ['セール！', 'セール!'],
    ['Spring\u3000Sale', 'Spring-Sale'],
    ['ｓａｌｅ＿{{ad.Name}}', 'sale_{{ad.Name}}'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('full-width', input)).toBe(after);
  });

  it.each(['春セール', 'スーパー', 'spring〜sale', 'a－b', 'セール～夏', 'カフェ・ラテ'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('full-width', input)).toEqual([]);
    },
  );

  it('repairs a custom parameter too', () => {
    expect(fixOf('full-width', customised('２０２６'))).toBe('2026');
  });
  it('makes no token, escape or address of what is none', () => {
    for (const value of ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', '％E6％98％A5']) {
      expect(hits('full-width', typed(value))).toHaveLength(1);
      expect(hits('personal-data', typed(value)).length + hits('already-encoded', typed(value)).length).toBe(
        fixOf('full-width', typed(value)) === undefined ? 0 : 1,
      );
    }
  });
});
