import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clickThroughRate } from '@/lib/glossary/ctr';

describe('reads counts as people type them', () => {
  test.each([
    { clicks: '100', impressions: '8000', rate: 0.0125 },
    { clicks: '100', impressions: '8,000', rate: 0.0125 },
    { clicks: '１００', impressions: '８，０００', rate: 0.0125 },
    { clicks: ' 100 ', impressions: '\u30008000\u00a0', rate: 0.0125 },
    { clicks: '0', impressions: '10', rate: 0 },
    { clicks: '007', impressions: '7', rate: 1 },
    { clicks: '1,234,567', impressions: '9,876,543', rate: 1234567 / 9876543 },
  ])('$clicks ÷ $impressions', ({ clicks, impressions, rate }) => {
    expect(clickThroughRate(clicks, impressions)).toEqual({ ok: true, rate });
  });
});

describe('says which field is wrong, and why', () => {
  test.each([
    { clicks: '', impressions: '10', code: 'empty', field: 'clicks' },
    { clicks: '1', impressions: '　', code: 'empty', field: 'impressions' },
    { clicks: '', impressions: '', code: 'empty', field: 'clicks' },
    { clicks: '-1', impressions: '10', code: 'negative', field: 'clicks' },
    { clicks: '1', impressions: '−10', code: 'negative', field: 'impressions' },
    { clicks: '－1', impressions: '10', code: 'negative', field: 'clicks' },
    { clicks: '1.5', impressions: '10', code: 'fraction', field: 'clicks' },
    { clicks: '1', impressions: '1,000.5', code: 'fraction', field: 'impressions' },
    { clicks: '1,00', impressions: '10', code: 'not_a_number', field: 'clicks' },
    { clicks: '1', impressions: '1e3', code: 'not_a_number', field: 'impressions' },
    { clicks: 'Infinity', impressions: '10', code: 'not_a_number', field: 'clicks' },
    { clicks: '0x10', impressions: '10', code: 'not_a_number', field: 'clicks' },
    { clicks: '百', impressions: '10', code: 'not_a_number', field: 'clicks' },
    { clicks: '1', impressions: '9'.repeat(101), code: 'not_a_number', field: 'impressions' },
    { clicks: '1', impressions: '9007199254740992', code: 'too_large', field: 'impressions' },
    { clicks: '0', impressions: '0', code: 'impressions_zero', field: 'impressions' },
    { clicks: '8000', impressions: '100', code: 'clicks_above_impressions', field: 'clicks' },
    { clicks: 100, impressions: '10', code: 'not_a_number', field: 'clicks' },
    { clicks: '1', impressions: null, code: 'not_a_number', field: 'impressions' },
  ])('$clicks ÷ $impressions: $code in $field', ({ clicks, impressions, code, field }) => {
    expect(clickThroughRate(clicks, impressions)).toEqual({ ok: false, error: { code, field } });
  });
});

test('whatever is given, the answer is a rate from 0 to 1 or a coded error', () => {
  const argument = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.nat().map(String));
  fc.assert(
    fc.property(argument, argument, (clicks, impressions) => {
      const result = clickThroughRate(clicks, impressions);
      if (!result.ok) return ['clicks', 'impressions'].includes(result.error.field);
      return result.rate >= 0 && result.rate <= 1;
    }),
  );
});

test('grouping commas change nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (clicks, impressions) => {
      const grouped = (count: number) => count.toLocaleString('en');
      expect(clickThroughRate(grouped(clicks), grouped(impressions))).toEqual(
        clickThroughRate(String(clicks), String(impressions)),
      );
    }),
  );
});
