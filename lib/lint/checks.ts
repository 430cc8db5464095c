import type { TermId } from '@/lib/glossary/terms';

/** `error`: the link loses its tags, or must not go out. `warning`: reports go wrong. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

export type CheckGroup = 'values' | 'meaning' | 'keys' | 'address' | 'tokens' | 'consistency' | 'convention';

type CheckRow = {
  readonly id: string;
  readonly group: CheckGroup;
  /** The usual one; a finding may be graver or lighter. */
  readonly severity: Severity;
  /** The glossary term that explains what the check is about. */
  readonly term: TermId;
};

/**
 * The one table of checks. An id is the file of its rule (`rules/<id>.ts`) and its place in the address
 * (`/en/checks/<id>/`), so it is never renamed. The order is that of the list of checks, and of the findings of one
 * field of the same severity.
 */
export const CHECKS = [
  { id: 'personal-data', group: 'values', severity: 'error', term: 'personal-data' },
  { id: 'already-encoded', group: 'values', severity: 'error', term: 'percent-encoding' },
  { id: 'reserved-word', group: 'values', severity: 'error', term: 'not-set' },
  { id: 'placeholder', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'full-width', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'look-alike-dash', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'invisible-character', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'mixed-case', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'space', group: 'values', severity: 'warning', term: 'percent-encoding' },
  { id: 'edge-punctuation', group: 'values', severity: 'warning', term: 'naming-convention' },
  { id: 'plus-sign', group: 'values', severity: 'hint', term: 'percent-encoding' },
  { id: 'mixed-separators', group: 'values', severity: 'hint', term: 'naming-convention' },
  { id: 'not-ascii', group: 'values', severity: 'hint', term: 'percent-encoding' },
  { id: 'value-too-long', group: 'values', severity: 'warning', term: 'utm-code' },
  { id: 'link-too-long', group: 'values', severity: 'warning', term: 'utm-code' },

  { id: 'source-missing', group: 'meaning', severity: 'error', term: 'utm_source' },
  { id: 'medium-missing', group: 'meaning', severity: 'warning', term: 'utm_medium' },
  { id: 'campaign-missing', group: 'meaning', severity: 'warning', term: 'utm_campaign' },
  { id: 'source-medium-swapped', group: 'meaning', severity: 'warning', term: 'source-medium' },
  { id: 'medium-is-platform', group: 'meaning', severity: 'warning', term: 'utm_medium' },
  { id: 'medium-unassigned', group: 'meaning', severity: 'warning', term: 'unassigned' },
  { id: 'source-unlisted', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'paid-at-end', group: 'meaning', severity: 'warning', term: 'paid' },
  { id: 'ad-counts-as-organic', group: 'meaning', severity: 'warning', term: 'paid' },
  { id: 'hidden-cp', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'mobile-in-medium', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'video-is-organic', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'shop-in-campaign', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'source-beats-medium', group: 'meaning', severity: 'warning', term: 'default-channel-group' },
  { id: 'cpm-on-search', group: 'meaning', severity: 'warning', term: 'cpc' },
  { id: 'search-cpc-for-display', group: 'meaning', severity: 'warning', term: 'cpc' },
  { id: 'token-as-medium', group: 'meaning', severity: 'warning', term: 'dynamic-parameter' },
  { id: 'id-like-name', group: 'meaning', severity: 'hint', term: 'utm_id' },
  { id: 'campaign-like-id', group: 'meaning', severity: 'hint', term: 'utm_campaign' },
  { id: 'term-outside-search', group: 'meaning', severity: 'hint', term: 'utm_term' },
  { id: 'auto-tagging-conflict', group: 'meaning', severity: 'warning', term: 'auto-tagging' },
  { id: 'platform-characters', group: 'meaning', severity: 'hint', term: 'naming-convention' },

  { id: 'key-case', group: 'keys', severity: 'error', term: 'tracking-variable' },
  { id: 'key-encoded', group: 'keys', severity: 'warning', term: 'tracking-variable' },
  { id: 'key-misspelt', group: 'keys', severity: 'error', term: 'tracking-variable' },
  { id: 'key-unknown', group: 'keys', severity: 'warning', term: 'tracking-variable' },
  { id: 'duplicate-tag', group: 'keys', severity: 'error', term: 'tracking-variable' },
  { id: 'value-missing', group: 'keys', severity: 'warning', term: 'tracking-variable' },
  { id: 'unescaped-ampersand', group: 'keys', severity: 'warning', term: 'percent-encoding' },
  { id: 'other-tool-tags', group: 'keys', severity: 'hint', term: 'tracking-variable' },
  { id: 'click-id', group: 'keys', severity: 'warning', term: 'click-id' },
  { id: 'personal-id', group: 'keys', severity: 'error', term: 'personal-data' },

  { id: 'second-question-mark', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'question-mark-missing', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'html-entity', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'full-width-delimiter', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'quoted-printable', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'trailing-punctuation', group: 'address', severity: 'warning', term: 'landing-page' },
  { id: 'tags-after-hash', group: 'address', severity: 'error', term: 'fragment' },
  { id: 'hash-route', group: 'address', severity: 'hint', term: 'fragment' },
  { id: 'double-encoded', group: 'address', severity: 'error', term: 'percent-encoding' },
  { id: 'shift-jis', group: 'address', severity: 'error', term: 'percent-encoding' },
  { id: 'escapes-not-utf8', group: 'address', severity: 'warning', term: 'percent-encoding' },
  { id: 'lone-surrogate', group: 'address', severity: 'error', term: 'percent-encoding' },
  { id: 'nested-link', group: 'address', severity: 'error', term: 'redirect' },
  { id: 'insecure-http', group: 'address', severity: 'warning', term: 'redirect' },
  { id: 'private-host', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'staging-host', group: 'address', severity: 'warning', term: 'landing-page' },
  { id: 'tool-host', group: 'address', severity: 'warning', term: 'landing-page' },
  { id: 'ip-address', group: 'address', severity: 'warning', term: 'landing-page' },
  { id: 'top-level-domain-missing', group: 'address', severity: 'error', term: 'landing-page' },
  { id: 'shortener', group: 'address', severity: 'warning', term: 'short-link' },
  { id: 'app-store', group: 'address', severity: 'warning', term: 'landing-page' },
  { id: 'redirect-risk', group: 'address', severity: 'hint', term: 'redirect' },
  { id: 'internal-link', group: 'address', severity: 'warning', term: 'self-referral' },

  { id: 'token-encoded', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-case', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-slugged', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-unbalanced', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-single-underscore', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-other-platform', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-nonexistent', group: 'tokens', severity: 'error', term: 'dynamic-parameter' },
  { id: 'token-unknown', group: 'tokens', severity: 'warning', term: 'dynamic-parameter' },
  { id: 'token-unfilled', group: 'tokens', severity: 'warning', term: 'dynamic-parameter' },

  { id: 'near-duplicate', group: 'consistency', severity: 'warning', term: 'naming-convention' },
  { id: 'never-used', group: 'consistency', severity: 'hint', term: 'naming-convention' },
  { id: 'position-missing', group: 'consistency', severity: 'warning', term: 'naming-convention' },

  { id: 'convention-required', group: 'convention', severity: 'error', term: 'naming-convention' },
  { id: 'convention-form', group: 'convention', severity: 'warning', term: 'naming-convention' },
  { id: 'convention-length', group: 'convention', severity: 'error', term: 'naming-convention' },
  { id: 'convention-prohibited', group: 'convention', severity: 'error', term: 'naming-convention' },
  { id: 'convention-pattern', group: 'convention', severity: 'error', term: 'naming-convention' },
  { id: 'convention-value', group: 'convention', severity: 'error', term: 'naming-convention' },
  { id: 'convention-pair', group: 'convention', severity: 'error', term: 'source-medium' },
  { id: 'convention-template', group: 'convention', severity: 'error', term: 'naming-template' },
  { id: 'convention-new-value', group: 'convention', severity: 'warning', term: 'naming-convention' },
  { id: 'convention-locked', group: 'convention', severity: 'error', term: 'naming-convention' },
] as const satisfies readonly CheckRow[];

export type RuleId = (typeof CHECKS)[number]['id'];

export const RULE_IDS: readonly RuleId[] = CHECKS.map(({ id }) => id);

/** @example isRuleId('mixed-case') // true */
export function isRuleId(text: string): text is RuleId {
  return (RULE_IDS as readonly string[]).includes(text);
}
