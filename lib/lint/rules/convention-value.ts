import { isAllowed, listedValues } from '@/lib/conventions/allowed';
import { nearestOf } from '@/lib/conventions/nearest';
import { rewriteValue } from '@/lib/lint/fixes';
import { excerpt } from '@/lib/lint/mend-value';
import { isPairAtFault } from '@/lib/lint/pair-fault';
import { ruledRule, verdictOf } from '@/lib/lint/ruled-value';

const MOST_CHOICES = 3;

/** A value that is not on the convention's list. A medium that does not go with its source is `convention-pair`'s. */
export const conventionValue = ruledRule(({ value, key, rule, form, hasTokens }, link) => {
  if (hasTokens || isAllowed(rule, form.value)) return undefined;
  if (key === 'utm_medium' && isPairAtFault(link)) return undefined;
  const choices = nearestOf(form.value, listedValues(rule.values), MOST_CHOICES).flatMap(
    (near) => rewriteValue(link, value, near) ?? [],
  );
  const params = { name: value.name, value: excerpt(value.value), others: rule.others };
  return { ...verdictOf(rule.others), field: value.field, params, choices };
});
