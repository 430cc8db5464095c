import { isListed } from '@/lib/conventions/allowed';
import type { ParamRule } from '@/lib/conventions/convention';
import { joinWords, SPACES_RE } from '@/lib/conventions/join-words';
import { isStandard, standardised } from '@/lib/conventions/standardise';
import { trimText } from '@/lib/url/white-space';
import { changeLiterals } from '@/lib/utm/literals';
import { findTokens } from '@/lib/utm/macros';

export type FormStep = {
  readonly step: 'case' | 'spaces' | 'standardise';
  readonly before: string;
  readonly after: string;
};

export type ConventionalForm = {
  readonly value: string;
  /** What was changed on the way, in the fixed order; a step that changed nothing is left out. */
  readonly steps: readonly FormStep[];
};

const NO_STEPS: readonly FormStep[] = [];

/**
 * A value as a convention writes it: case → spaces → standardise. Tokens keep their bytes, and a value that holds one
 * is not standardised. A value that the convention itself names is right as it is. Total and idempotent.
 *
 * @param platform where the link will run: its tokens are known by it
 * @example
 * conventionalForm({ ...FREE_RULE, letterCase: 'lower', separator: '-' }, 'Face Book')
 * // { value: 'face-book', steps: [{ step: 'case', before: 'Face Book', after: 'face book' }, …] }
 */
export function conventionalForm(rule: ParamRule, value: string, platform?: string): ConventionalForm {
  if (!asksForForm(rule) || isNamed(rule, value)) return { value, steps: NO_STEPS };
  const steps: FormStep[] = [];
  let current = value;
  const take = (step: FormStep['step'], after: string) => {
    if (after === current) return;
    steps.push({ step, before: current, after });
    current = after;
  };
  take(
    'case',
    changeLiterals(current, (text) => inCase(rule.letterCase, text), platform),
  );
  take('spaces', withSeparator(rule, current, platform));
  if (findTokens(current, platform).length === 0) {
    take('standardise', standardised(rule.standardise, current));
  }
  return { value: current, steps };
}

/** Whether the rule can ask for another form of any value. */
function asksForForm({ letterCase, separator, standardise }: ParamRule): boolean {
  return letterCase !== 'as-typed' || separator !== null || standardise.length > 0;
}

/**
 * Whether the convention itself names a value, letter for letter: as allowed, as a standard spelling, or as the value
 * that forms start with. One that a standardisation replaces is not meant to stay.
 */
export function isNamed(rule: ParamRule, value: string): boolean {
  const { standardise } = rule;
  if (isStandard(standardise, value)) return true;
  const isKept = value !== '' && (value === rule.standard || isListed(rule.values, value));
  return isKept && standardised(standardise, value) === value;
}

/** Full-width letters are left to the check on these, which makes them half-width first. */
const OTHER_THAN_FULL_WIDTH_RE = /[^\uff21-\uff3a\uff41-\uff5a]+/g;

/**
 * A text in the letters of a rule. Full-width ones stay.
 *
 * @example
 * inCase('lower', 'Winter Sale') // 'winter sale'
 */
export function inCase(letterCase: ParamRule['letterCase'], text: string): string {
  if (letterCase === 'as-typed') return text;
  return text.replace(OTHER_THAN_FULL_WIDTH_RE, (run) =>
    letterCase === 'lower' ? run.toLowerCase() : run.toUpperCase(),
  );
}

function withSeparator({ separator, letterCase }: ParamRule, value: string, platform?: string): string {
  if (separator === null || !SPACES_RE.test(value)) return value;
  // In the rule's own case: else the next round would change it.
  const sign = inCase(letterCase, separator);
  return changeLiterals(trimText(value), (text) => joinWords(text, sign), platform);
}
