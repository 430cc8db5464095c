import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREE_RULE, type ParamRule } from '@/lib/conventions/convention';
import { conventionalForm, isNamed } from '@/lib/conventions/conventional-form';
import { findTokens } from '@/lib/utm/macros';
import { paramRule, word } from '@/tests/support/convention-arbitraries';

const rule = (some: Partial<ParamRule>): ParamRule => ({ ...FREE_RULE, ...some });
const listed = (...values: string[]) => values.map((value) => ({ value, label: '' }));
const LOWER = rule({ letterCase: 'lower' });
const DASHED = rule({ separator: '-' });
const FB = [{ from: 'fb', to: 'facebook' }];

describe('a value in its conventional form', () => {
  it.each([
    ['lower', LOWER, 'Spring SALE', 'spring sale'],
    ['upper', rule({ letterCase: 'upper' }), 'Spring sale', 'SPRING SALE'],
    ['case as typed', rule({}), 'Spring SALE', 'Spring SALE'],
    ['Japanese in lower case', LOWER, '春セールSale', '春セールsale'],
    ['full-width letters, which another check mends', LOWER, 'ＬＩＮＥ Ad', 'ＬＩＮＥ ad'],
    ['a hyphen for spaces', DASHED, 'spring  sale', 'spring-sale'],
    ['a hyphen for full-width spaces', DASHED, '春　セール', '春-セール'],
    ['no second sign beside one', DASHED, 'spring - sale _ a', 'spring-sale_a'],
    ['spaces left out', rule({ separator: '' }), 'spring sale', 'springsale'],
    ['spaces left alone', rule({ separator: null }), 'spring sale', 'spring sale'],
    ['one plain space', rule({ separator: ' ' }), 'spring　 sale', 'spring sale'],
    ['no separator at the ends', DASHED, ' sale　', 'sale'],
    ['a standard', rule({ standardise: FB }), 'fb', 'facebook'],
    ['a standard for any case, width and separator', rule({ standardise: FB }), 'Ｆ-B', 'facebook'],
    ['a standard for its own other spellings', rule({ standardise: FB }), 'Face Book', 'facebook'],
    ['no standard for a part of a value', rule({ standardise: FB }), 'fb-ads', 'fb-ads'],
    ['a chain to its end', rule({ standardise: [...FB, { from: 'facebook', to: 'meta' }] }), 'fb', 'meta'],
    ['a circle not at all', rule({ standardise: [...FB, { from: 'facebook', to: 'fb' }] }), 'FB', 'FB'],
    [
      'the first of two standards',
      rule({ standardise: [...FB, { from: 'FB', to: 'football' }] }),
      'fb',
      'facebook',
    ],
    [
      'the standard in its own case',
      rule({ letterCase: 'lower', standardise: [{ from: 'x', to: 'X.com' }] }),
      'X',
      'X.com',
    ],
    ['an allowed value as it is', rule({ letterCase: 'lower', values: listed('LINE') }), 'LINE', 'LINE'],
    [
      'no allowed value that a standard replaces',
      rule({ values: listed('fb'), standardise: FB }),
      'fb',
      'facebook',
    ],
  ])('has %s', (_, held, value, form) => {
    expect(conventionalForm(held, value).value).toBe(form);
  });

  it.each([
    ['Sale_{{ad.Name}} A', 'sale_{{ad.Name}}-a'],
    ['{{Campaign Name}}', '{{campaign-name}}'],
    ['__CAMPAIGN_NAME__ Sale', '__CAMPAIGN_NAME__-sale'],
    ['Fb{{ad.id}}', 'fb{{ad.id}}'],
  ])('leaves tokens alone: %s', (value, form) => {
    const held = rule({
      letterCase: 'lower',
      separator: '-',
      standardise: [{ from: 'fb{{ad.id}}', to: 'x' }],
    });
    expect(conventionalForm(held, value).value).toBe(form);
  });

  it('is reached by steps in the fixed order, each from where the one before it ended', () => {
    const held = rule({
      letterCase: 'lower',
      separator: '_',
      standardise: [{ from: 'face book', to: 'fb' }],
    });
    expect(conventionalForm(held, 'Face Book').steps).toEqual([
      { step: 'case', before: 'Face Book', after: 'face book' },
      { step: 'spaces', before: 'face book', after: 'face_book' },
      { step: 'standardise', before: 'face_book', after: 'fb' },
    ]);
  });
});

describe('whatever the rule and the value', () => {
  const given = fc.tuple(
    paramRule,
    fc.oneof(
      word,
      fc.tuple(word, word).map((two) => two.join(' ')),
    ),
  );

  it('the form is its own form', () => {
    fc.assert(
      fc.property(given, ([held, value]) => {
        const once = conventionalForm(held, value).value;
        expect(conventionalForm(held, once)).toEqual({ value: once, steps: [] });
      }),
    );
  });

  it('the steps lead from the value to its form, in order, and each changes something', () => {
    fc.assert(
      fc.property(given, ([held, value]) => {
        const { value: form, steps } = conventionalForm(held, value);
        const order = steps.map(({ step }) => ['case', 'spaces', 'standardise'].indexOf(step));
        expect(order).toEqual([...new Set(order)].toSorted());
        const last = steps.reduce((before, step) => {
          expect(step.before).toBe(before);
          expect(step.after).not.toBe(before);
          return step.after;
        }, value);
        expect(last).toBe(form);
      }),
    );
  });

  it('tokens keep their bytes', () => {
    fc.assert(
      fc.property(given, ([held, value]) => {
        const tokens = findTokens(value).map(([start, end]) => value.slice(start, end));
        const form = conventionalForm(held, value).value;
        expect(tokens.filter((token) => !form.includes(token))).toEqual([]);
      }),
    );
  });

  it('what the convention names stays', () => {
    fc.assert(
      fc.property(given, ([held, value]) => {
        if (isNamed(held, value)) expect(conventionalForm(held, value).value).toBe(value);
      }),
    );
  });
});
