import { refusalsOf } from '@/lib/conventions/refusals';
import { excerpt } from '@/lib/lint/mend-value';
import { ruledRule } from '@/lib/lint/ruled-value';

/** Characters that the convention forbids. */
export const conventionProhibited = ruledRule(({ value, rule, form }, { input }) => {
  if (rule.prohibited === '') return undefined;
  for (const refusal of refusalsOf(rule, form.value, undefined, input.platform)) {
    if (refusal.code !== 'prohibited') continue;
    const characters = [...new Set(refusal.found.map(({ character }) => character))];
    const params = {
      name: value.name,
      value: excerpt(value.value),
      found: characters.join(' '),
      count: characters.length,
    };
    return { field: value.field, params, refuse: true };
  }
  return undefined;
});
