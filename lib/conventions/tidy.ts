import { type Convention, FREE_RULE, type ParamRule } from '@/lib/conventions/convention';
import { trimText } from '@/lib/url/white-space';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/**
 * A convention as it is saved: white space around names and values is left out, and so are rows without a value, rows
 * that are there twice (the first stays) and rules that ask for nothing.
 *
 * @example
 * tidyConvention({ ...convention, rules: { utm_term: FREE_RULE } }).rules // {}
 */
export function tidyConvention(convention: Convention): Convention {
  const rules: { -readonly [Key in UtmKey]?: ParamRule } = {};
  for (const key of UTM_KEYS) {
    const rule = convention.rules[key];
    if (rule === undefined) continue;
    const tidied = tidyRule(rule);
    if (!isFree(tidied)) rules[key] = tidied;
  }
  const pairs = convention.pairs.map(({ source, medium }) => ({
    source: trimText(source),
    medium: trimText(medium),
  }));
  return {
    ...convention,
    name: trimText(convention.name),
    description: trimText(convention.description),
    rules,
    pairs: unique(
      pairs.filter(({ source, medium }) => source !== '' && medium !== ''),
      ({ source, medium }) => JSON.stringify([source, medium]),
    ),
  };
}

/**
 * Whether a rule asks for nothing.
 *
 * @example
 * isFree(FREE_RULE) // true
 */
export function isFree(rule: ParamRule): boolean {
  return (Object.keys(FREE_RULE) as (keyof ParamRule)[]).every((field) => {
    const value = rule[field];
    return Array.isArray(value) ? value.length === 0 : value === FREE_RULE[field] || field === 'others';
  });
}

function tidyRule(rule: ParamRule): ParamRule {
  const { template } = rule;
  return {
    ...rule,
    values: tidyValues(rule.values),
    standardise: unique(
      rule.standardise
        .map(({ from, to }) => ({ from: trimText(from), to: trimText(to) }))
        .filter(({ from, to }) => from !== '' && to !== ''),
      ({ from }) => from,
    ),
    description: trimText(rule.description),
    standard: trimText(rule.standard),
    template:
      template === null
        ? null
        : {
            ...template,
            parts: template.parts.map((part) =>
              part.kind === 'choice'
                ? { ...part, name: trimText(part.name), values: tidyValues(part.values) }
                : { ...part, name: trimText(part.name) },
            ),
          },
  };
}

function tidyValues(values: ParamRule['values']): ParamRule['values'] {
  const trimmed = values.map(({ value, label }) => ({ value: trimText(value), label: trimText(label) }));
  return unique(
    trimmed.filter(({ value }) => value !== ''),
    ({ value }) => value,
  );
}

/** Those whose key comes first, in their order. */
function unique<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
