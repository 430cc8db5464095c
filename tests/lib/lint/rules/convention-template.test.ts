import { describe, expect, it } from 'vitest';
import type { NamingTemplate } from '@/lib/conventions/convention';
import { lint } from '@/lib/lint/lint';
import { heldTyped, values } from '@/tests/support/held';
import { choicesOf, hits } from '@/tests/support/rule-cases';

const template: NamingTemplate = {
  parts: [
    { name: 'period', required: true, kind: 'date', form: 'yyyy-mm' },
    { name: 'region', required: false, kind: 'choice', values: values('jp', 'us') },
    { name: 'name', required: true, kind: 'text' },
  ],
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: false,
};
const under = (value: string) => heldTyped(value, { template });

describe('convention-template', () => {
  it.each([
    ['2026-11_sale', { reason: 'count', expected: 3, found: 2, part: '', text: '' }],
    ['2026-11_jp_sale_b', { reason: 'count', expected: 3, found: 4 }],
    ['2026-13_jp_sale', { reason: 'date', part: 'period', text: '2026-13' }],
    ['2026-11_fr_sale', { reason: 'choice', part: 'region', text: 'fr' }],
    ['2026-11_jp_na', { reason: 'required', part: 'name' }],
    ['2026-11_jp_春', { reason: 'japanese', part: 'name', text: '春' }],
    ['2026-11_jp_a b', { reason: 'separator', part: 'name', text: 'a b' }],
  ])('refuses %s', (value, params) => {
    expect(hits('convention-template', under(value))).toMatchObject([
      {
        severity: 'error',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value, ...params },
        refuse: true,
      },
    ]);
  });

  it('offers the name with the part that may be empty', () => {
    expect(choicesOf('convention-template', under('2026-11_sale'))).toEqual(['2026-11_na_sale']);
    expect(choicesOf('convention-template', under('sale'))).toEqual([]);
  });

  it('speaks in place of the check on positions', () => {
    const used = { utm_campaign: ['2026-01_jp_a', '2026-02_us_b', '2026-03_jp_c'] };
    expect(lint({ ...under('2026-11_sale'), used }).map(({ rule }) => rule)).toEqual(['convention-template']);
  });

  it.each(['2026-11_jp_winter-sale', '2026-11_na_sale', '{{campaign.name}}', '2026-11_jp_{{ad.name}}'])(
    'has nothing against %s',
    (value) => {
      expect(hits('convention-template', under(value))).toEqual([]);
    },
  );

  it('lets Japanese be where the convention does, and nobody else speak of it', () => {
    const input = heldTyped('2026-11_jp_春', { template: { ...template, japanese: true } });
    expect(lint(input)).toEqual([]);
  });
});
