/**
 * The one table of UTM parameters. Types, schema, form, prefilled address, help and tests derive from it.
 * Order is the order in which new tags are written (URL-RULES 2.1).
 *
 * `need`: `required` blocks Copy, `recommended` warns: without medium and campaign GA4 files the visit under
 * "(not set)". `fold` parameters stand under "More" in the form. `short` is the key of the prefilled address.
 * `good` is the glossary's example, used by one click; `bad` is what people write instead.
 *
 * Source: support.google.com/analytics/answer/10917952 (GA4 campaign parameters), read 2026-11.
 */
export const UTM_PARAMS = [
  {
    key: 'utm_source',
    short: 'source',
    need: 'required',
    fold: false,
    good: 'newsletter',
    bad: 'News Letter',
  },
  { key: 'utm_medium', short: 'medium', need: 'recommended', fold: false, good: 'email', bad: 'newsletter' },
  {
    key: 'utm_campaign',
    short: 'campaign',
    need: 'recommended',
    fold: false,
    good: '2026-11_winter-sale',
    bad: 'Winter Sale!!',
  },
  { key: 'utm_id', short: 'id', need: 'optional', fold: false, good: '202611_042', bad: 'winter' },
  {
    key: 'utm_term',
    short: 'term',
    need: 'optional',
    fold: false,
    good: 'running-shoes',
    bad: 'button-blue',
  },
  { key: 'utm_content', short: 'content', need: 'optional', fold: false, good: 'header-button', bad: 'link' },
  {
    key: 'utm_source_platform',
    short: 'source_platform',
    need: 'optional',
    fold: true,
    good: 'google-ads',
    bad: 'google',
  },
  {
    key: 'utm_creative_format',
    short: 'creative_format',
    need: 'optional',
    fold: true,
    good: 'video',
    bad: 'cpc',
  },
  {
    key: 'utm_marketing_tactic',
    short: 'marketing_tactic',
    need: 'optional',
    fold: true,
    good: 'remarketing',
    bad: 'email',
  },
] as const satisfies readonly UtmParam[];

type UtmParam = {
  readonly key: `utm_${string}`;
  readonly short: string;
  readonly need: 'required' | 'recommended' | 'optional';
  readonly fold: boolean;
  readonly good: string;
  readonly bad: string;
};

export type UtmKey = (typeof UTM_PARAMS)[number]['key'];
export type UtmShortKey = (typeof UTM_PARAMS)[number]['short'];

/** Tags to write: text writes, `null` removes, `undefined` and `''` leave the destination's own alone. */
export type Tags = { readonly [Key in UtmKey]?: string | null | undefined };
/** Tags that were read: only those that are there. */
export type TagValues = { [Key in UtmKey]?: string };
/** A custom parameter: name and value, both decoded. */
export type CustomParam = readonly [name: string, value: string];

export const UTM_KEYS: readonly UtmKey[] = UTM_PARAMS.map((param) => param.key);

/** @example isUtmKey('utm_source') // true */
export function isUtmKey(text: string): text is UtmKey {
  return (UTM_KEYS as readonly string[]).includes(text);
}
