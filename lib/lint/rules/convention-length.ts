import { refusalsOf } from '@/lib/conventions/refusals';
import { ruledRule } from '@/lib/lint/ruled-value';

/** More characters than the convention lets a value have. */
export const conventionLength = ruledRule(({ value, rule, form }, { input }) => {
  if (rule.maxLength === null) return undefined;
  for (const refusal of refusalsOf(rule, form.value, undefined, input.platform)) {
    if (refusal.code !== 'length') continue;
    const { length, limit } = refusal;
    return { field: value.field, params: { name: value.name, length, limit }, refuse: true };
  }
  return undefined;
});
