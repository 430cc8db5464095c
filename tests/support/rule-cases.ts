import type { RuleId } from '@/lib/lint/checks';
import type { Finding, LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import type { UtmKey } from '@/lib/utm/params';

const URL = 'https://e.com/';
const OTHERS = { utm_source: 'line', utm_medium: 'social', utm_campaign: 'sale' };

/** A good form, but for one field. */
export const typed = (value: string, key: UtmKey = 'utm_campaign'): LintInput => ({
  url: URL,
  tags: { ...OTHERS, [key]: value },
});

/** A good link, but for one tag, whose bytes are these. */
export const linked = (raw: string, key: UtmKey = 'utm_campaign'): LintInput => {
  const pairs = Object.entries({ ...OTHERS, [key]: raw }).map(([name, value]) => `${name}=${value}`);
  return { url: `${URL}?${pairs.join('&')}` };
};

/** A good form with one custom parameter. */
export const customised = (value: string, name = 'x'): LintInput => ({
  url: URL,
  tags: OTHERS,
  custom: [[name, value]],
});

/** A good form on a destination with this query. */
export const on = (query: string): LintInput => ({ url: `${URL}?${query}`, tags: OTHERS });

/** The same value in a field, in the link itself, and in a custom parameter. */
export const everywhere = (value: string): readonly LintInput[] => [
  typed(value),
  linked(encodeURIComponent(value)),
  customised(value),
];

export const hits = (rule: RuleId, input: LintInput): readonly Finding[] =>
  lint(input).filter((finding) => finding.rule === rule);

/** What its fix writes; undefined where there is none. */
export const fixOf = (rule: RuleId, input: LintInput): string | undefined => hits(rule, input)[0]?.fix?.after;

/** What its fix or its only choice writes. */
export const mendOf = (rule: RuleId, input: LintInput): string | undefined =>
  fixOf(rule, input) ?? hits(rule, input)[0]?.choices?.[0]?.after;

export const choicesOf = (rule: RuleId, input: LintInput): readonly string[] =>
  (hits(rule, input)[0]?.choices ?? []).map(({ after }) => after);
