import { describe, expect, it } from 'vitest';
import { customised, everywhere, fixOf, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('mixed-case', () => {
  it.each([
    ['Facebook', 'facebook'],
    ['Paid_Social', 'paid_social'],
    ['春Sale', '春sale'],
    ['STRASSE ß', 'strasse ß'],
    ['İstanbul', 'i̇stanbul'],
    ['ΟΔΟΣ', 'οδος'],
    ['Sale_{{ad.Name}}', 'sale_{{ad.Name}}'],
    ['{{ad.name}} SALE', '{{ad.name}} sale'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('mixed-case', input)).toBe(after);
  });

  it.each(['facebook', '春セール', '{{CAMPAIGN_NAME}}', '__CAMPAIGN_NAME__', 'straße', 'ＬＩＮＥ'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('mixed-case', input)).toEqual([]);
    },
  );

  it('offers no fix for a tag that is in the link twice, which would take the other one out unseen', () => {
    const input = { url: 'https://a.jp/?utm_source=Facebook&utm_source=fb' };
    expect(hits('mixed-case', input)).toHaveLength(1);
    expect(fixOf('mixed-case', input)).toBeUndefined();
  });

  it('has nothing more to write after its own fix', () => {
    for (const value of ['İstanbul', 'ΟΔΟΣ', 'ǅ', 'ẞ']) {
      const after = fixOf('mixed-case', typed(value)) ?? '';
      expect(hits('mixed-case', typed(after))).toEqual([]);
    }
  });

  it('asks about an id and a custom parameter, which something else may read letter for letter', () => {
    for (const input of [typed('Abc1', 'utm_id'), customised('SPRING', 'coupon')]) {
      expect(hits('mixed-case', input)).toMatchObject([{ severity: 'hint', choices: [{ kind: 'value' }] }]);
      expect(fixOf('mixed-case', input)).toBeUndefined();
    }
  });

  it('takes the capitals of escapes for no letters', () => {
    for (const value of ['%E6%98%A5', '%8Ft']) expect(hits('mixed-case', typed(value))).toEqual([]);
    expect(fixOf('mixed-case', typed('Sale%E6%98%A5'))).toBe('sale%E6%98%A5');
  });

  it.each(['{{ contact.EMAIL }}', '{{ event.Name }} SALE', '%%Member Rank%%'])(
    'leaves the template %s alone',
    (value) => {
      expect(hits('mixed-case', typed(value))).toEqual([]);
      expect(hits('space', typed(value))).toEqual([]);
    },
  );

  it('leaves a torn token alone, which is mended first', () => {
    expect(hits('mixed-case', typed('_CAMPAIGN_NAME_'))).toEqual([]);
  });
});
