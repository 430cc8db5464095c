import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FREE_RULE, type NamingTemplate, type ParamRule } from '@/lib/conventions/convention';
import { type ConventionFault, conventionFaults } from '@/lib/conventions/faults';
import { fromReadyMade, READY_MADE } from '@/lib/conventions/ready-made';
import { tidyConvention } from '@/lib/conventions/tidy';
import { conventionOf } from '@/tests/support/convention';
import { anyConvention } from '@/tests/support/library-arbitraries';

const TEMPLATE: NamingTemplate = {
  parts: [
    { kind: 'text', name: 'a', required: true },
    { kind: 'text', name: 'b', required: true },
  ],
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: false,
};
const value = (text: string) => ({ value: text, label: '' });

test.each<{ rule: Partial<ParamRule>; fault: Partial<ConventionFault> }>([
  { rule: { locked: true }, fault: { code: 'locked_without_standard' } },
  {
    rule: { values: [value('fb')], standardise: [{ from: 'fb', to: 'facebook' }] },
    fault: { code: 'value_replaced', value: 'fb', by: 'facebook' },
  },
  {
    rule: { values: [value('facebook')], maxLength: 3 },
    fault: { code: 'value_refused', value: 'facebook' },
  },
  { rule: { standard: 'a&b', prohibited: '&' }, fault: { code: 'value_refused', value: 'a&b' } },
  {
    rule: { standard: 'x', values: [value('y')], others: 'refused' },
    fault: { code: 'standard_unlisted', value: 'x' },
  },
  { rule: { template: { ...TEMPLATE, parts: [] } }, fault: { code: 'template_without_parts' } },
  {
    rule: { template: { ...TEMPLATE, parts: [{ kind: 'text', name: '', required: true }] } },
    fault: { code: 'part_unnamed', position: 1 },
  },
  {
    rule: { template: { ...TEMPLATE, parts: [{ kind: 'choice', name: 'c', required: true, values: [] }] } },
    fault: { code: 'choice_empty', part: 'c' },
  },
  { rule: { template: { ...TEMPLATE, separator: '' } }, fault: { code: 'separator_missing' } },
  { rule: { template: { ...TEMPLATE, joiner: '_' } }, fault: { code: 'separator_inside', value: '_' } },
  { rule: { template: { ...TEMPLATE, empty: 'n_a' } }, fault: { code: 'separator_inside', value: 'n_a' } },
  {
    rule: {
      template: {
        ...TEMPLATE,
        separator: '-',
        joiner: '.',
        parts: [{ kind: 'date', name: 'd', required: true, form: 'yyyy-mm' }],
      },
    },
    fault: { code: 'separator_inside', value: '2026-11' },
  },
  {
    rule: {
      letterCase: 'upper',
      template: {
        ...TEMPLATE,
        empty: 'NA',
        parts: [{ kind: 'date', name: 'd', required: true, form: 'yyyy-ww' }],
      },
    },
    fault: { code: 'value_replaced', value: '2026w47', by: '2026W47' },
  },
  {
    rule: { letterCase: 'upper', template: TEMPLATE },
    fault: { code: 'value_replaced', value: 'na', by: 'NA' },
  },
  {
    rule: {
      letterCase: 'lower',
      template: {
        ...TEMPLATE,
        parts: [{ kind: 'choice', name: 'c', required: true, values: [value('us'), value('JP')] }],
      },
    },
    fault: { code: 'value_replaced', value: 'JP', by: 'jp' },
  },
])('$fault.code', ({ rule, fault }) => {
  const rules = { utm_source: { ...FREE_RULE, ...rule } };
  expect(conventionFaults(conventionOf({ rules }))).toEqual([{ ...fault, param: 'utm_source' }]);
});

test('a pair that the list of its source or medium refuses', () => {
  const rule: ParamRule = { ...FREE_RULE, values: [value('line')], others: 'refused' };
  const convention = conventionOf({
    rules: { utm_source: rule, utm_medium: { ...rule, others: 'confirm' as const } },
    pairs: [
      { source: 'line', medium: 'social' },
      { source: 'yahoo', medium: 'cpc' },
    ],
  });
  expect(conventionFaults(convention)).toEqual([
    { code: 'pair_unlisted', param: 'utm_source', value: 'yahoo' },
  ]);
});

test.each(READY_MADE)('the ready-made convention “$id” has none', (ready) => {
  const words = { name: ready.id, description: '', part: (part: string) => part };
  expect(conventionFaults(fromReadyMade(ready, words, 'id', 0))).toEqual([]);
});

test('no convention makes it throw', () => {
  fc.assert(
    fc.property(anyConvention, (convention) => {
      expect(Array.isArray(conventionFaults(tidyConvention(convention)))).toBe(true);
    }),
  );
});
