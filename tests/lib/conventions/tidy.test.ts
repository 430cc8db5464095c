import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { isFree, tidyConvention } from '@/lib/conventions/tidy';
import { UTM_KEYS } from '@/lib/utm/params';
import { conventionOf } from '@/tests/support/convention';
import { anyConvention } from '@/tests/support/library-arbitraries';

describe('what is saved', () => {
  test('has no white space around names and values', () => {
    const tidy = tidyConvention(
      conventionOf({
        name: ' Team　',
        pairs: [{ source: ' line ', medium: 'social\t' }],
        rules: { utm_source: { ...FREE_RULE, standard: ' line ' } },
      }),
    );
    expect(tidy.name).toBe('Team');
    expect(tidy.pairs).toEqual([{ source: 'line', medium: 'social' }]);
    expect(tidy.rules.utm_source?.standard).toBe('line');
  });

  test('has no row without a value, and none twice: the first stays', () => {
    const rule = {
      ...FREE_RULE,
      values: [
        { value: 'jp', label: 'Japan' },
        { value: '', label: 'nothing' },
        { value: 'jp ', label: 'again' },
      ],
      standardise: [
        { from: 'fb', to: 'facebook' },
        { from: 'fb', to: 'meta' },
        { from: 'x', to: '' },
      ],
    };
    const { rules, pairs } = tidyConvention(
      conventionOf({
        rules: { utm_source: rule },
        pairs: [
          { source: 'a', medium: 'b' },
          { source: 'a', medium: '' },
          { source: 'a', medium: 'b' },
        ],
      }),
    );
    expect(rules.utm_source?.values).toEqual([{ value: 'jp', label: 'Japan' }]);
    expect(rules.utm_source?.standardise).toEqual([{ from: 'fb', to: 'facebook' }]);
    expect(pairs).toEqual([{ source: 'a', medium: 'b' }]);
  });

  test('has no rule that asks for nothing', () => {
    const rules = { utm_term: FREE_RULE, utm_id: { ...FREE_RULE, others: 'refused' as const } };
    expect(tidyConvention(conventionOf({ rules })).rules).toEqual({});
  });

  test('keeps the signs of a template as they are, white space too', () => {
    const template = { parts: [], separator: ' ', joiner: ' ', empty: ' na', japanese: true };
    const rules = { utm_campaign: { ...FREE_RULE, template } };
    expect(tidyConvention(conventionOf({ rules })).rules.utm_campaign?.template).toEqual(template);
  });
});

test('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(anyConvention, (convention) => {
      const tidy = tidyConvention(convention);
      expect(tidyConvention(tidy)).toEqual(tidy);
    }),
  );
});

test('no rule is lost that asks for something', () => {
  fc.assert(
    fc.property(anyConvention, (convention) => {
      const { rules } = tidyConvention(convention);
      for (const key of UTM_KEYS) {
        const rule = convention.rules[key];
        // Lists of blank rows alone ask for nothing.
        if (rule?.required === true || rule?.locked === true) expect(rules[key]).toBeDefined();
        if (rules[key] !== undefined) expect(isFree(rules[key])).toBe(false);
      }
    }),
  );
});
