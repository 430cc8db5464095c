import { CHECKS, RULE_IDS, type RuleId, type Severity } from '@/lib/lint/checks';
import type { Finding, Hit, LintInput } from '@/lib/lint/finding';
import { type LintedLink, type LintedValue, readLinted } from '@/lib/lint/linted-link';
import { CONVENTION_RULES, RULES, VALUE_RULES } from '@/lib/lint/registry';
import { heldToConvention, withoutHarm } from '@/lib/lint/under-convention';
import { UTM_KEYS } from '@/lib/utm/params';

const SEVERITY = Object.fromEntries(CHECKS.map(({ id, severity }) => [id, severity])) as Readonly<
  Record<RuleId, Severity>
>;

/**
 * All that is to be said against a link: in the order of the form, the gravest of a field first. Pure, total, linear.
 *
 * @example
 * lint({ url: 'https://a.jp/', tags: { utm_source: 'Line', utm_medium: 'social', utm_campaign: 'x1' } })
 * // [{ rule: 'mixed-case', severity: 'warning', field: 'utm_source', params: { name: 'utm_source' }, fix: { … } }]
 */
export function lint(input: LintInput): readonly Finding[] {
  const found = findAll(input);
  const findings = input.convention === undefined ? found : withoutHarm(input, found, findAll, findOwn);
  return findings.length < 2 ? findings : findings.sort(byPlace);
}

function findAll(input: LintInput): Finding[] {
  const link = readLinted(input);
  const { off } = input;
  const findings: Finding[] = [];
  const add = (rule: RuleId, hit: Hit) => findings.push({ severity: SEVERITY[rule], ...hit, rule });
  for (const value of link.values) {
    for (const { id, rule } of isPlain(value) ? PLAIN_VALUE_RULES : VALUE_RULES) {
      if (off?.has(id)) continue;
      const hit = rule(value, link);
      if (hit !== undefined) add(id, hit);
    }
  }
  for (const { id, rule } of RULES) {
    if (off?.has(id)) continue;
    for (const hit of rule(link)) add(id, hit);
  }
  if (input.convention === undefined) return findings;
  return heldToConvention(link, [...findings, ...ownFindings(link)]);
}

function findOwn(input: LintInput): readonly Finding[] {
  return ownFindings(readLinted(input));
}

/** What a naming convention has to say. */
function ownFindings(link: LintedLink): readonly Finding[] {
  const { off } = link.input;
  return CONVENTION_RULES.flatMap(({ id, rule }) =>
    off?.has(id) ? [] : rule(link).map((hit) => ({ severity: SEVERITY[id], ...hit, rule: id })),
  );
}

const PLAIN_VALUE_RULES = VALUE_RULES.filter(({ finds }) => finds === 'any');

/** What most values are. The rules of `finds: 'marked'` have nothing to say of such a value. */
const PLAIN_RE = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;

function isPlain({ value }: LintedValue): boolean {
  return PLAIN_RE.test(value);
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const FIELD_ORDER = new Map<string, number>(['url', ...UTM_KEYS].map((field, index) => [field, index]));

function byPlace(a: Finding, b: Finding): number {
  const last = FIELD_ORDER.size;
  const fields = (FIELD_ORDER.get(a.field) ?? last) - (FIELD_ORDER.get(b.field) ?? last);
  return (
    fields || GRAVITY[a.severity] - GRAVITY[b.severity] || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule)
  );
}
