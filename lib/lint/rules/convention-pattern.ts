import { refusalsOf } from '@/lib/conventions/refusals';
import { excerpt } from '@/lib/lint/mend-value';
import { ruledRule } from '@/lib/lint/ruled-value';

/** A value in another shape than the convention's pattern. */
export const conventionPattern = ruledRule(({ value, key, rule, form }, { input }) => {
  const pattern = input.convention?.patterns?.[key];
  if (pattern === undefined) return undefined;
  const refusals = refusalsOf(rule, form.value, pattern, input.platform);
  if (refusals.every(({ code }) => code !== 'pattern')) return undefined;
  const params = { name: value.name, value: excerpt(value.value), pattern: excerpt(rule.pattern) };
  return { field: value.field, params, refuse: true };
});
