import {
  type AllowedPair,
  type AllowedValue,
  type Convention,
  FREE_RULE,
  type NamingTemplate,
  type Others,
  type ParamRule,
  type Standardisation,
} from '@/lib/conventions/convention';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';

export type ReadyMadeId = 'simple' | 'positional' | 'japanese';

/** Stands in a template until it is named in the person's language. */
export type ReadyPart = 'period' | 'region' | 'name' | 'project' | 'offer';

type ReadyTemplate = Omit<NamingTemplate, 'parts'> & {
  readonly parts: readonly (NamingTemplate['parts'][number] & { readonly name: ReadyPart })[];
};
type ReadyRule = Omit<ParamRule, 'template'> & { readonly template: ReadyTemplate | null };

/** A convention to start from, without its words. */
export type ReadyMade = {
  readonly id: ReadyMadeId;
  readonly rules: { readonly [Key in UtmKey]?: ReadyRule };
  readonly pairs: readonly AllowedPair[];
  readonly otherPairs: Others;
  /** Tags that follow it. */
  readonly examples: readonly Readonly<TagValues>[];
};

const values = (...names: readonly string[]): readonly AllowedValue[] =>
  names.map((value) => ({ value, label: '' }));

/** How people write the names of big platforms, and how GA4's lists of sites have them. */
const PLATFORM_NAMES: readonly Standardisation[] = [
  { from: 'fb', to: 'facebook' },
  { from: 'ig', to: 'instagram' },
  { from: 'insta', to: 'instagram' },
  { from: 'x', to: 'twitter' },
  { from: 'yt', to: 'youtube' },
];

const MEDIUM_NAMES: readonly Standardisation[] = [
  { from: 'e-mail', to: 'email' },
  { from: 'mail', to: 'email' },
  { from: 'ppc', to: 'cpc' },
];

const TIDY = { ...FREE_RULE, letterCase: 'lower', separator: '-' } as const;
const SOURCE: ReadyRule = {
  ...TIDY,
  required: true,
  standardise: PLATFORM_NAMES,
  maxLength: 40,
  template: null,
};

/** Mediums of which GA4 knows the channel, whatever the source. */
const MEDIUM: ReadyRule = {
  ...FREE_RULE,
  required: true,
  letterCase: 'lower',
  separator: '_',
  standardise: MEDIUM_NAMES,
  values: values('email', 'social', 'paid_social', 'cpc', 'display', 'affiliate', 'referral', 'sms', 'push'),
  others: 'confirm',
  template: null,
};

const PAIRS: readonly AllowedPair[] = [
  { source: 'google', medium: 'cpc' },
  { source: 'google', medium: 'display' },
  { source: 'facebook', medium: 'social' },
  { source: 'facebook', medium: 'paid_social' },
  { source: 'instagram', medium: 'social' },
  { source: 'instagram', medium: 'paid_social' },
  { source: 'twitter', medium: 'social' },
  { source: 'twitter', medium: 'paid_social' },
  { source: 'line', medium: 'social' },
  { source: 'line', medium: 'paid_social' },
  { source: 'newsletter', medium: 'email' },
];

const SHOPPERS: readonly AllowedPair[] = [
  { source: 'yahoo', medium: 'cpc' },
  { source: 'yahoo', medium: 'display' },
];

/** The conventions to start from, the plainest first. Their words stand in lib/i18n. */
export const READY_MADE: readonly ReadyMade[] = [
  {
    id: 'simple',
    rules: {
      utm_source: SOURCE,
      utm_medium: MEDIUM,
      utm_campaign: { ...TIDY, required: true, maxLength: 80, template: null },
      utm_term: { ...TIDY, template: null },
      utm_content: { ...TIDY, template: null },
    },
    pairs: PAIRS,
    otherPairs: 'confirm',
    examples: [
      { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring-sale', utm_content: 'header' },
      { utm_source: 'facebook', utm_medium: 'paid_social', utm_campaign: 'spring-sale' },
    ],
  },
  {
    id: 'positional',
    rules: {
      utm_source: SOURCE,
      utm_medium: { ...MEDIUM, others: 'refused' },
      utm_campaign: {
        ...TIDY,
        required: true,
        maxLength: 80,
        template: {
          parts: [
            { name: 'period', required: true, kind: 'date', form: 'yyyy-mm' },
            { name: 'region', required: false, kind: 'choice', values: values('jp', 'us', 'eu', 'global') },
            { name: 'name', required: true, kind: 'text' },
          ],
          separator: '_',
          joiner: '-',
          empty: 'na',
          japanese: false,
        },
      },
      utm_content: { ...TIDY, template: null },
    },
    pairs: PAIRS,
    otherPairs: 'refused',
    examples: [
      { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: '2026-11_jp_winter-sale' },
      { utm_source: 'google', utm_medium: 'cpc', utm_campaign: '2026-11_na_shop-opening' },
    ],
  },
  {
    id: 'japanese',
    rules: {
      utm_source: SOURCE,
      utm_medium: { ...MEDIUM, others: 'refused' },
      utm_campaign: {
        ...TIDY,
        required: true,
        maxLength: 60,
        template: {
          parts: [
            { name: 'period', required: true, kind: 'date', form: 'yyyymm' },
            { name: 'project', required: true, kind: 'text' },
            { name: 'offer', required: false, kind: 'text' },
          ],
          separator: '_',
          joiner: '-',
          empty: 'na',
          japanese: true,
        },
      },
      utm_content: { ...TIDY, template: null },
    },
    pairs: [...PAIRS, ...SHOPPERS],
    otherPairs: 'refused',
    examples: [
      { utm_source: 'line', utm_medium: 'social', utm_campaign: '202611_冬セール_送料無料' },
      { utm_source: 'yahoo', utm_medium: 'cpc', utm_campaign: '202611_新商品_na' },
    ],
  },
];

/** What a ready-made convention is called in the person's language. */
export type ReadyWords = {
  readonly name: string;
  readonly description: string;
  readonly part: (part: ReadyPart) => string;
};

/**
 * A convention of one's own from a ready-made one: never saved yet, and in force.
 *
 * @param now in milliseconds since 1970
 * @example
 * fromReadyMade(READY_MADE[0], { name: 'Simple', description: '', part: (part) => part }, 'c1', 0).inForce // true
 */
export function fromReadyMade(ready: ReadyMade, words: ReadyWords, id: string, now: number): Convention {
  const rules: { -readonly [Key in UtmKey]?: ParamRule } = {};
  for (const key of UTM_KEYS) {
    const rule = ready.rules[key];
    if (rule === undefined) continue;
    const { template } = rule;
    const parts = template?.parts.map((part) => ({ ...part, name: words.part(part.name) })) ?? [];
    rules[key] = { ...rule, template: template && { ...template, parts } };
  }
  return {
    id,
    name: words.name,
    description: words.description,
    rules,
    pairs: ready.pairs,
    otherPairs: ready.otherPairs,
    inForce: true,
    createdAt: now,
    changedAt: now,
    revision: 0,
  };
}
