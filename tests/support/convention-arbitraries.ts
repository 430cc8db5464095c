import fc from 'fast-check';
import {
  type AllowedPair,
  type Convention,
  FREE_RULE,
  type NamingTemplate,
  type ParamRule,
  type TemplatePart,
} from '@/lib/conventions/convention';
import { DATE_FORMS } from '@/lib/conventions/date-forms';
import { type InForce, inForce } from '@/lib/conventions/in-force';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What teams write into a convention, sensible and not. */
const WORDS = [
  'facebook',
  'Facebook',
  'fb',
  'FB ads',
  'face-book',
  'meta',
  'email',
  'mail',
  'social',
  'cpc',
  '春セール',
  'ＬＩＮＥ',
  'line',
  '-fb-',
  'a b',
  'Display Ads',
  'straße',
  'İstanbul',
  '%E6%98%A5',
  '(not set)',
  'taro@example.com',
  'li\u00adne',
  '{{campaign.name}}',
  '__CAMPAIGN_NAME__',
  'sale_2026.a',
  '—',
  'constructor',
];

export const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'abAZ09-_.+ %{}[]*|&=#$　ＡｂーセールßİΣ春'),
      maxLength: 8,
    }),
  },
);

const rows = fc.array(word, { maxLength: 4 }).map((words) => words.map((value) => ({ value, label: '' })));

/** Mostly the signs that people use; some that make no sense. */
const sign = fc.constantFrom('_', '-', '_', '-', '.', '|', '', ' ', '$', 'X', '+', '　', '%');

const part: fc.Arbitrary<TemplatePart> = fc
  .tuple(
    fc.record({ name: fc.constantFrom('period', '期間', ''), required: fc.boolean() }),
    fc.oneof(
      fc.constant({ kind: 'text' as const }),
      fc.record({ kind: fc.constant('choice' as const), values: rows }),
      fc.record({ kind: fc.constant('date' as const), form: fc.constantFrom(...DATE_FORMS) }),
      fc.record({ kind: fc.constant('counter' as const), digits: fc.integer({ min: 1, max: 5 }) }),
    ),
  )
  .map(([about, kind]) => ({ ...about, ...kind }));

export const template: fc.Arbitrary<NamingTemplate> = fc.record({
  parts: fc.array(part, { maxLength: 4 }),
  separator: sign,
  joiner: sign,
  empty: fc.constantFrom('na', 'na', '', 'none', '_'),
  japanese: fc.boolean(),
});

const others = fc.constantFrom('allowed' as const, 'confirm' as const, 'refused' as const);

/** Rules as a share link could hold them: each part well-formed, the whole of no sense. */
export const paramRule: fc.Arbitrary<ParamRule> = fc
  .record(
    {
      required: fc.boolean(),
      values: rows,
      others,
      letterCase: fc.constantFrom('as-typed' as const, 'lower' as const, 'upper' as const),
      separator: fc.option(sign),
      standardise: fc.array(fc.record({ from: word, to: word }), { maxLength: 4 }),
      maxLength: fc.option(fc.integer({ min: 0, max: 30 })),
      prohibited: fc.constantFrom('', '', '.,', '-', '()', 'a', '春'),
      confirmNew: fc.boolean(),
      standard: fc.oneof(fc.constant(''), word),
      locked: fc.boolean(),
      template: fc.option(template, { freq: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...FREE_RULE, ...some }));

const pair: fc.Arbitrary<AllowedPair> = fc.record({ source: word, medium: word });

const CONVENTION: Convention = {
  id: 'c',
  name: 'Ours',
  description: '',
  rules: {},
  pairs: [],
  otherPairs: 'allowed',
  inForce: true,
  createdAt: 0,
  changedAt: 0,
  revision: 1,
};

export const heldTo: fc.Arbitrary<InForce | undefined> = fc
  .record({
    rules: fc.record(
      Object.fromEntries(UTM_KEYS.map((key) => [key, paramRule])) as Record<UtmKey, fc.Arbitrary<ParamRule>>,
      { requiredKeys: [] },
    ),
    pairs: fc.array(pair, { maxLength: 4 }),
    otherPairs: others,
  })
  .map((some) => inForce([{ ...CONVENTION, ...some }]));
