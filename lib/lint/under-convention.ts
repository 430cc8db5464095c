import type { ParamRule } from '@/lib/conventions/convention';
import { isNamed } from '@/lib/conventions/conventional-form';
import type { RuleId } from '@/lib/lint/checks';
import type { Finding, Fix, LintInput } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { patched } from '@/lib/lint/patched';
import { isUtmKey } from '@/lib/utm/params';

/**
 * What a convention has decided is not argued with: a check that would ask for something else, or would say the same
 * once more, steps back. Fixes do not touch a value that the convention itself names: they are left to the person.
 */
export function heldToConvention(link: LintedLink, findings: readonly Finding[]): Finding[] {
  const { convention } = link.input;
  return findings.flatMap((finding) => {
    const name = finding.params?.name;
    const key = typeof name === 'string' && isUtmKey(name) ? name : undefined;
    const rule = key && convention?.rules[key];
    if (key === undefined || rule === undefined || isOwn(finding.rule)) return [finding];
    const named = isNamed(rule, link.tags[key]);
    if (STEPS_BACK[finding.rule]?.(rule, named)) return [];
    const { fix, choices = [] } = finding;
    if (!named || fix?.kind !== 'value') return [finding];
    return [{ ...finding, fix: undefined, choices: [fix, ...choices] }];
  });
}

function isOwn(id: RuleId): boolean {
  return id.startsWith('convention-');
}

type StepsBack = (rule: ParamRule, named: boolean) => boolean;

const whenNamed: StepsBack = (_, named) => named;
const whenRequired: StepsBack = ({ required }) => required;
const whenListed: StepsBack = ({ values, confirmNew }, named) => named || values.length > 0 || confirmNew;

/** The checks that step back, and when. */
const STEPS_BACK: { readonly [Id in RuleId]?: StepsBack } = {
  'mixed-case': ({ letterCase }, named) => named || letterCase !== 'as-typed',
  space: ({ separator }, named) => named || separator !== null,
  'mixed-separators': ({ separator, template }, named) => named || separator !== null || template !== null,
  'not-ascii': ({ template }, named) => named || template?.japanese === true,
  'edge-punctuation': whenNamed,
  'plus-sign': whenNamed,
  'medium-missing': whenRequired,
  'campaign-missing': whenRequired,
  'near-duplicate': whenListed,
  'never-used': whenListed,
  'position-missing': ({ template }, named) => named || template !== null,
};

const errorsOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, field, params }) => `${rule} ${field} ${params?.name}`);

/**
 * Leaves out the fixes and choices that would make an error which was not there: `(株)` in place of `（株）` is not
 * offered where the convention refuses such brackets. What other checks offer makes no error of theirs, so it is held
 * against the convention alone.
 *
 * @param findAll what is to be said against an input
 * @param findOwn what the convention has to say against it
 */
export function withoutHarm(
  input: LintInput,
  findings: readonly Finding[],
  findAll: (input: LintInput) => readonly Finding[],
  findOwn: (input: LintInput) => readonly Finding[],
): Finding[] {
  const before = new Set(errorsOf(findings));
  return findings.map((finding) => {
    const { fix, choices } = finding;
    if (fix === undefined && choices === undefined) return finding;
    const find = isOwn(finding.rule) ? findAll : findOwn;
    const isHarmless = ({ patch }: Fix) =>
      errorsOf(find(patched(input, patch))).every((error) => before.has(error));
    const safe = fix !== undefined && isHarmless(fix) ? fix : undefined;
    return { ...finding, fix: safe, choices: choices?.filter(isHarmless) };
  });
}
