import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamingTemplate } from '@/lib/conventions/convention';
import { readName } from '@/lib/conventions/template';
import { firstParts, nameOf, partsOf, writtenPart } from '@/lib/conventions/typed-parts';

const TEMPLATE: NamingTemplate = {
  parts: [
    { name: 'When', required: true, kind: 'date', form: 'yyyymm' },
    { name: 'Where', required: false, kind: 'choice', values: [{ value: 'jp', label: 'Japan' }] },
    { name: 'What', required: true, kind: 'text' },
    { name: 'No.', required: true, kind: 'counter', digits: 3 },
  ],
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: true,
};
const TODAY = { year: 2026, month: 11, day: 23 };

test('a name starts with today and the next number', () => {
  expect(firstParts(TEMPLATE, TODAY, [])).toEqual(['202611', '', '', '001']);
  expect(firstParts(TEMPLATE, TODAY, ['202610_jp_sale_007', 'other'])).toEqual(['202611', '', '', '008']);
});

describe('what typed parts make', () => {
  test.each([
    [['202611', 'jp', 'Winter sale', '7'], '202611_jp_Winter-sale_007'],
    [['202611', '', ' 冬 セール ', '12'], '202611_na_冬-セール_012'],
    [['202611', '', 'a_b', '1000'], '202611_na_a-b_1000'],
    [['', '', '', ''], ''],
    [['202611'], '202611_na__'],
  ])('%j', (typed, name) => {
    expect(nameOf(TEMPLATE, typed)).toBe(name);
  });

  test('words are in the letters of the rule, but not those of a token or a list', () => {
    expect(nameOf(TEMPLATE, ['202611', 'jp', 'Winter SALE', '7'], 'lower')).toBe('202611_jp_winter-sale_007');
    expect(nameOf(TEMPLATE, ['202611', 'jp', 'sale', '7'], 'upper')).toBe('202611_jp_SALE_007');
    expect(nameOf(TEMPLATE, ['202611', '', '{{campaign.Name}}', '7'], 'lower')).toBe(
      '202611_na_{{campaign.Name}}_007',
    );
  });

  test('a number that is none stays as it was typed', () => {
    const counter = TEMPLATE.parts[3];
    expect(counter && writtenPart(TEMPLATE, counter, '1a')).toBe('1a');
  });
});

describe('the parts of a name', () => {
  test.each([
    ['202611_jp_winter-sale_007', ['202611', 'jp', 'winter-sale', '007']],
    ['202611_na_winter_007', ['202611', '', 'winter', '007']],
    ['202611_jp', ['202611', 'jp', '', '']],
    ['202611_jp_a_b_c', ['202611', 'jp', 'a', 'b', 'c']],
    ['spring', ['spring', '', '', '']],
  ])('%s', (value, parts) => {
    expect(partsOf(TEMPLATE, value)).toEqual(parts);
  });

  test('what was read and is written again is the same name', () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', 'B', '3', ' ', '-', '_', '春', '{', '}', '%'),
    });
    fc.assert(
      fc.property(text, fc.nat({ max: 5000 }), (what, count) => {
        const name = nameOf(TEMPLATE, ['202611', 'jp', what, String(count)]);
        fc.pre(readName(TEMPLATE, name).ok);
        expect(nameOf(TEMPLATE, partsOf(TEMPLATE, name))).toBe(name);
      }),
    );
  });
});
