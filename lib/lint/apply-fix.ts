import type { Finding, Fix, LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import { patched } from '@/lib/lint/patched';

/**
 * The input with one fix applied.
 *
 * @example
 * applyFix({ url: 'https://a.jp/', tags: { utm_source: 'Line' } }, fix).tags // { utm_source: 'line' }
 */
export function applyFix(input: LintInput, { patch }: Fix): LintInput {
  return patched(input, patch);
}

export type FixPlan = {
  /** Each step with the finding that it settles, in the order of application. */
  readonly steps: readonly { readonly finding: Finding; readonly fix: Fix }[];
  /** The input once all steps are done. */
  readonly input: LintInput;
};

/** Far above what one link can need: each fix settles its finding and makes no new one. */
const MOST_STEPS = 100;

/**
 * What "Fix all" would do: fixes one after the other, each worked out on what the ones before it left. Choices are
 * left to the person.
 *
 * @param accepts Whether a fix may be applied; one that may not is left out.
 */
export function planFixes(
  input: LintInput,
  accepts: (fix: Fix, finding: Finding) => boolean = () => true,
): FixPlan {
  const steps: { finding: Finding; fix: Fix }[] = [];
  let current = input;
  while (steps.length < MOST_STEPS) {
    const finding = lint(current).find((found) => found.fix !== undefined && accepts(found.fix, found));
    if (finding?.fix === undefined) break;
    steps.push({ finding, fix: finding.fix });
    current = applyFix(current, finding.fix);
  }
  return { steps, input: current };
}
