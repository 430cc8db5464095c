import { isListed } from '@/lib/conventions/allowed';
import type { Convention, ParamRule } from '@/lib/conventions/convention';
import { conventionalForm } from '@/lib/conventions/conventional-form';
import { writeDate } from '@/lib/conventions/date-forms';
import { refusalsOf } from '@/lib/conventions/refusals';
import { standardised } from '@/lib/conventions/standardise';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** A place where a convention contradicts itself, or asks for something that cannot be done. Nothing of it forbids saving. */
export type ConventionFault = { readonly param: UtmKey } & (
  | { readonly code: 'locked_without_standard' }
  /** The rule would write another value in place of one that it allows. */
  | { readonly code: 'value_replaced'; readonly value: string; readonly by: string }
  /** A value that the rule names breaks its own length or characters. */
  | { readonly code: 'value_refused'; readonly value: string }
  | { readonly code: 'standard_unlisted'; readonly value: string }
  /** A pair has a source or a medium that the list of that parameter refuses. */
  | { readonly code: 'pair_unlisted'; readonly value: string }
  | { readonly code: 'template_without_parts' }
  | { readonly code: 'part_unnamed'; readonly position: number }
  | { readonly code: 'choice_empty'; readonly part: string }
  | { readonly code: 'separator_missing' }
  /** The joiner, the text for empty, a choice or a date holds the separator: such a value cannot be read back. */
  | { readonly code: 'separator_inside'; readonly value: string }
);

/** Any day will do: a form writes the same signs for all of them. */
const SAMPLE_DAY = { year: 2026, month: 11, day: 22 };

/**
 * What is to be looked at before a convention is used, in the order of the parameters; for each kind of fault of a list
 * the first row only.
 *
 * @example
 * conventionFaults({ ...convention, rules: { utm_term: { ...FREE_RULE, locked: true } } })
 * // [{ code: 'locked_without_standard', param: 'utm_term' }]
 */
export function conventionFaults({ rules, pairs }: Convention): readonly ConventionFault[] {
  const ofRules = UTM_KEYS.flatMap((param) => {
    const rule = rules[param];
    return rule === undefined ? [] : [...ruleFaults(param, rule), ...templateFaults(param, rule)];
  });
  const isRefused = (param: UtmKey, value: string) => {
    const rule = rules[param];
    return rule?.others === 'refused' && rule.values.length > 0 && !isListed(rule.values, value);
  };
  const source = pairs.find((pair) => isRefused('utm_source', pair.source))?.source;
  const medium = pairs.find((pair) => isRefused('utm_medium', pair.medium))?.medium;
  return [
    ...ofRules,
    ...(source === undefined ? [] : [{ code: 'pair_unlisted', param: 'utm_source', value: source } as const]),
    ...(medium === undefined ? [] : [{ code: 'pair_unlisted', param: 'utm_medium', value: medium } as const]),
  ];
}

function ruleFaults(param: UtmKey, rule: ParamRule): ConventionFault[] {
  const { values, standard, locked, others } = rule;
  const faults: ConventionFault[] = [];
  if (locked && standard === '') faults.push({ code: 'locked_without_standard', param });
  const replaced = values.find(({ value }) => standardised(rule.standardise, value) !== value)?.value;
  if (replaced !== undefined) {
    faults.push({
      code: 'value_replaced',
      param,
      value: replaced,
      by: standardised(rule.standardise, replaced),
    });
  }
  const named = [...values.map(({ value }) => value), ...rule.standardise.map(({ to }) => to), standard];
  const refused = named.find((value) => refusalsOf(rule, value).length > 0);
  if (refused !== undefined) faults.push({ code: 'value_refused', param, value: refused });
  if (standard !== '' && others === 'refused' && values.length > 0 && !isListed(values, standard)) {
    faults.push({ code: 'standard_unlisted', param, value: standard });
  }
  return faults;
}

function templateFaults(param: UtmKey, rule: ParamRule): ConventionFault[] {
  const { template } = rule;
  if (template === null) return [];
  const { parts, separator, joiner, empty } = template;
  if (parts.length === 0) return [{ code: 'template_without_parts', param }];
  const faults: ConventionFault[] = [];
  const unnamed = parts.findIndex(({ name }) => name === '');
  if (unnamed >= 0) faults.push({ code: 'part_unnamed', param, position: unnamed + 1 });
  const bare = parts.find((part) => part.kind === 'choice' && part.values.length === 0);
  if (bare !== undefined) faults.push({ code: 'choice_empty', param, part: bare.name });
  if (separator === '' && parts.length > 1) faults.push({ code: 'separator_missing', param });
  const choices = parts.flatMap((part) => (part.kind === 'choice' ? part.values : []));
  const dates = parts.flatMap((part) => (part.kind === 'date' ? [writeDate(part.form, SAMPLE_DAY)] : []));
  const written = [empty, ...choices.map(({ value }) => value), ...dates];
  const inside = [joiner, ...written].find((text) => separator !== '' && text.includes(separator));
  if (inside !== undefined) faults.push({ code: 'separator_inside', param, value: inside });
  // A name with such a part is changed first, and refused then.
  const formOf = (value: string) =>
    conventionalForm({ ...rule, values: [], standard: '', standardise: [] }, value).value;
  const replaced = written.find((value) => formOf(value) !== value);
  if (replaced !== undefined) {
    faults.push({ code: 'value_replaced', param, value: replaced, by: formOf(replaced) });
  }
  return faults;
}
