import { type Convention, FREE_RULE, type NamingTemplate } from '@/lib/conventions/convention';

/** `202611_jp_winter-sale`: a month, a region of a list, and a name. */
export const MONTH_REGION_NAME: NamingTemplate = {
  parts: [
    { name: 'Month', required: true, kind: 'date', form: 'yyyymm' },
    {
      name: 'Region',
      required: false,
      kind: 'choice',
      values: [
        { value: 'jp', label: 'Japan' },
        { value: 'us', label: '' },
      ],
    },
    { name: 'Name', required: true, kind: 'text' },
  ],
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: false,
};

/** A convention that is in force and asks for nothing but what is given. */
export function conventionOf(given: Partial<Convention>): Convention {
  return {
    id: 'team',
    name: 'Team',
    description: '',
    rules: {},
    pairs: [],
    otherPairs: 'allowed',
    inForce: true,
    createdAt: 0,
    changedAt: 0,
    revision: 0,
    ...given,
  };
}

/** A rule for source: a list, spelt in lower case, that refuses all else. */
export const SOURCES = {
  ...FREE_RULE,
  values: [
    { value: 'line', label: 'LINE公式' },
    { value: 'newsletter', label: '' },
  ],
  others: 'refused',
  letterCase: 'lower',
  standardise: [{ from: 'mail', to: 'newsletter' }],
} as const;

export const PAIRS = [
  { source: 'line', medium: 'social' },
  { source: 'line', medium: 'paid_social' },
  { source: 'newsletter', medium: 'email' },
];
