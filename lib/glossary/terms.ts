import type { UtmKey } from '@/lib/utm/params';

/**
 * The one table of glossary terms, as ids and relations; the words live in lib/i18n/glossary.
 *
 * An id is the term's place in the address (`/en/glossary/utm_source/`), so it is never renamed. The order is the
 * order of the glossary page. `related` is what to read next, the nearest first. `param` marks the term of a form field.
 */
const ROWS = [
  {
    id: 'utm_source',
    kind: 'parameter',
    param: 'utm_source',
    related: ['utm_medium', 'source-medium', 'referral', 'naming-convention'],
  },
  {
    id: 'utm_medium',
    kind: 'parameter',
    param: 'utm_medium',
    related: ['utm_source', 'default-channel-group', 'cpc', 'unassigned'],
  },
  {
    id: 'utm_campaign',
    kind: 'parameter',
    param: 'utm_campaign',
    related: ['campaign', 'naming-convention', 'utm_id', 'not-set'],
  },
  {
    id: 'utm_id',
    kind: 'parameter',
    param: 'utm_id',
    related: ['utm_campaign', 'campaign', 'dynamic-parameter'],
  },
  {
    id: 'utm_term',
    kind: 'parameter',
    param: 'utm_term',
    related: ['utm_content', 'paid', 'percent-encoding', 'auto-tagging'],
  },
  {
    id: 'utm_content',
    kind: 'parameter',
    param: 'utm_content',
    related: ['ab-variant', 'creative', 'utm_term', 'personal-data'],
  },
  {
    id: 'utm_source_platform',
    kind: 'parameter',
    param: 'utm_source_platform',
    related: ['utm_source', 'auto-tagging', 'facebook-ads-manager'],
  },
  {
    id: 'utm_creative_format',
    kind: 'parameter',
    param: 'utm_creative_format',
    related: ['creative', 'utm_content', 'utm_marketing_tactic'],
  },
  {
    id: 'utm_marketing_tactic',
    kind: 'parameter',
    param: 'utm_marketing_tactic',
    related: ['retargeting', 'utm_creative_format', 'utm_campaign'],
  },
  {
    id: 'custom-parameter',
    kind: 'parameter',
    related: ['query-string', 'tracking-variable', 'personal-data'],
  },

  {
    id: 'utm-code',
    kind: 'concept',
    related: ['tracking-variable', 'utm-builder', 'utm_source', 'query-string'],
  },
  { id: 'utm-builder', kind: 'concept', related: ['utm-code', 'naming-convention', 'percent-encoding'] },
  { id: 'tracking-variable', kind: 'concept', related: ['utm-code', 'click-id', 'custom-parameter'] },
  { id: 'website-url', kind: 'concept', related: ['landing-page', 'query-string', 'fragment', 'short-link'] },
  { id: 'landing-page', kind: 'concept', related: ['website-url', 'conversion', 'redirect'] },
  {
    id: 'query-string',
    kind: 'concept',
    related: ['fragment', 'percent-encoding', 'custom-parameter', 'website-url'],
  },
  { id: 'fragment', kind: 'concept', related: ['query-string', 'website-url', 'landing-page'] },
  {
    id: 'percent-encoding',
    kind: 'concept',
    related: ['query-string', 'dynamic-parameter', 'naming-convention'],
  },
  {
    id: 'campaign',
    kind: 'concept',
    related: ['utm_campaign', 'utm_id', 'ad-structure', 'naming-convention'],
  },
  { id: 'source-medium', kind: 'concept', related: ['utm_source', 'utm_medium', 'channel', 'session'] },
  {
    id: 'naming-convention',
    kind: 'concept',
    related: ['naming-template', 'utm_campaign', 'utm_source', 'source-medium', 'utm-builder'],
  },
  {
    id: 'naming-template',
    kind: 'concept',
    related: ['naming-convention', 'utm_campaign', 'dynamic-parameter'],
  },
  { id: 'personal-data', kind: 'concept', related: ['utm_content', 'custom-parameter', 'click-id'] },
  { id: 'self-referral', kind: 'concept', related: ['referral', 'session', 'redirect'] },
  { id: 'ab-variant', kind: 'concept', related: ['utm_content', 'creative', 'ctr'] },
  { id: 'gated-content', kind: 'concept', related: ['lead-generation', 'landing-page', 'conversion'] },
  { id: 'qr-code', kind: 'concept', related: ['short-link', 'direct', 'utm_medium'] },
  { id: 'short-link', kind: 'concept', related: ['redirect', 'qr-code', 'website-url'] },
  { id: 'redirect', kind: 'concept', related: ['short-link', 'landing-page', 'query-string'] },

  { id: 'channel', kind: 'channel', related: ['default-channel-group', 'source-medium', 'utm_medium'] },
  {
    id: 'default-channel-group',
    kind: 'channel',
    related: [
      'channel',
      'unassigned',
      'paid',
      'organic',
      'email',
      'referral',
      'affiliates',
      'cross-network',
      'ai-assistant',
      'audio',
      'sms',
      'mobile-push-notifications',
    ],
  },
  {
    id: 'organic',
    kind: 'channel',
    related: [
      'paid',
      'organic-social',
      'organic-search',
      'organic-video',
      'organic-shopping',
      'referral',
      'bereal',
    ],
  },
  {
    id: 'paid',
    kind: 'channel',
    related: [
      'cpc',
      'organic',
      'paid-search',
      'paid-social',
      'paid-video',
      'paid-shopping',
      'paid-other',
      'display',
    ],
  },
  { id: 'direct', kind: 'channel', related: ['referral', 'qr-code', 'utm-code', 'not-set'] },
  {
    id: 'cross-network',
    kind: 'channel',
    related: ['paid-search', 'display', 'utm_campaign', 'auto-tagging'],
  },
  { id: 'paid-shopping', kind: 'channel', related: ['organic-shopping', 'paid', 'paid-search'] },
  { id: 'paid-search', kind: 'channel', related: ['organic-search', 'cpc', 'auto-tagging', 'utm_term'] },
  {
    id: 'paid-social',
    kind: 'channel',
    related: ['organic-social', 'paid-other', 'facebook-ads-manager', 'paid'],
  },
  { id: 'paid-video', kind: 'channel', related: ['organic-video', 'paid-social', 'paid'] },
  {
    id: 'display',
    kind: 'channel',
    related: ['paid-search', 'retargeting', 'audience-network', 'paid-other'],
  },
  { id: 'paid-other', kind: 'channel', related: ['paid', 'paid-social', 'paid-search', 'unassigned'] },
  { id: 'organic-shopping', kind: 'channel', related: ['paid-shopping', 'utm_campaign', 'affiliates'] },
  { id: 'organic-social', kind: 'channel', related: ['paid-social', 'organic', 'bereal'] },
  { id: 'organic-video', kind: 'channel', related: ['paid-video', 'organic-social', 'organic'] },
  { id: 'organic-search', kind: 'channel', related: ['paid-search', 'organic', 'utm_source'] },
  { id: 'ai-assistant', kind: 'channel', related: ['referral', 'organic-search', 'utm_medium'] },
  { id: 'referral', kind: 'channel', related: ['self-referral', 'direct', 'affiliates', 'utm_source'] },
  { id: 'email', kind: 'channel', related: ['utm_medium', 'direct', 'sms'] },
  { id: 'affiliates', kind: 'channel', related: ['referral', 'organic-search', 'organic-shopping'] },
  { id: 'audio', kind: 'channel', related: ['organic-video', 'display', 'utm_medium'] },
  { id: 'sms', kind: 'channel', related: ['email', 'mobile-push-notifications', 'utm_medium'] },
  { id: 'mobile-push-notifications', kind: 'channel', related: ['sms', 'display', 'utm_medium'] },
  {
    id: 'unassigned',
    kind: 'channel',
    related: ['default-channel-group', 'utm_medium', 'qr-code', 'not-set'],
  },
  { id: 'not-set', kind: 'channel', related: ['unassigned', 'utm_campaign', 'direct'] },

  { id: 'auto-tagging', kind: 'ads', related: ['click-id', 'dynamic-parameter', 'paid', 'ga4'] },
  { id: 'click-id', kind: 'ads', related: ['auto-tagging', 'tracking-variable', 'personal-data'] },
  { id: 'dynamic-parameter', kind: 'ads', related: ['percent-encoding', 'ad-structure', 'auto-tagging'] },
  { id: 'cpc', kind: 'ads', related: ['utm_medium', 'paid', 'impression'] },
  { id: 'creative', kind: 'ads', related: ['utm_content', 'ab-variant', 'utm_creative_format'] },
  { id: 'retargeting', kind: 'ads', related: ['utm_marketing_tactic', 'audience-network', 'conversion'] },
  {
    id: 'ad-structure',
    kind: 'ads',
    related: ['facebook-ads-manager', 'dynamic-parameter', 'creative', 'campaign'],
  },
  {
    id: 'guided-quick-creation',
    kind: 'ads',
    related: ['facebook-ads-manager', 'ad-structure', 'naming-convention'],
  },
  {
    id: 'ad-placement',
    kind: 'ads',
    related: ['audience-network', 'facebook-ads-manager', 'dynamic-parameter'],
  },
  {
    id: 'audience-network',
    kind: 'ads',
    related: ['ad-placement', 'facebook-ads-manager', 'default-channel-group'],
  },

  { id: 'impression', kind: 'metric', related: ['ctr', 'cpc', 'ad-placement'] },
  { id: 'ctr', kind: 'metric', related: ['impression', 'conversion', 'ab-variant'] },
  { id: 'session', kind: 'metric', related: ['source-medium', 'ga4', 'conversion'] },
  { id: 'conversion', kind: 'metric', related: ['lead-generation', 'ctr', 'session'] },
  { id: 'lead-generation', kind: 'metric', related: ['gated-content', 'conversion', 'landing-page'] },

  { id: 'ga4', kind: 'platform', related: ['session', 'default-channel-group', 'source-medium'] },
  {
    id: 'facebook-ads-manager',
    kind: 'platform',
    related: ['ad-structure', 'guided-quick-creation', 'ad-placement', 'audience-network'],
  },
  { id: 'bereal', kind: 'platform', related: ['utm_source', 'organic', 'direct'] },
] as const satisfies readonly { id: string; kind: TermKind; param?: UtmKey; related: readonly string[] }[];

/** The groups of the glossary page, in its order. */
export const TERM_KINDS = ['parameter', 'concept', 'channel', 'ads', 'metric', 'platform'] as const;
export type TermKind = (typeof TERM_KINDS)[number];
export type TermId = (typeof ROWS)[number]['id'];

export type Term = {
  readonly id: TermId;
  readonly kind: TermKind;
  readonly param?: UtmKey;
  readonly related: readonly TermId[];
};

export const TERMS: readonly Term[] = ROWS;
export const TERM_IDS: readonly TermId[] = TERMS.map((term) => term.id);

const BY_ID: ReadonlyMap<string, Term> = new Map(TERMS.map((term) => [term.id, term]));

/** A field of the builder that the glossary explains: the URL, one of the nine tags, or the custom parameters. */
export type GlossaryField = 'url' | UtmKey | 'custom';

/**
 * The term of a form field.
 *
 * @example
 * termOfField('url') // 'website-url'
 */
export function termOfField(field: GlossaryField): TermId {
  if (field === 'url') return 'website-url';
  if (field === 'custom') return 'custom-parameter';
  return field;
}

/**
 * The field whose example can be put into the form from this term, if there is one. Custom parameters have no
 * single field, so their example is only shown.
 *
 * @example
 * fieldOfTerm('utm_source') // 'utm_source'
 * fieldOfTerm('ctr') // undefined
 */
export function fieldOfTerm(id: TermId): 'url' | UtmKey | undefined {
  return id === 'website-url' ? 'url' : BY_ID.get(id)?.param;
}

/**
 * The row of a term, by the text of an address.
 *
 * @example
 * findTerm('ctr')?.kind // 'metric'
 * findTerm('nothing') // undefined
 */
export function findTerm(id: string): Term | undefined {
  return BY_ID.get(id);
}
