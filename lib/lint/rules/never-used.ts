import type { ValueRule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { sameButForSeparators, slipOf } from '@/lib/lint/similar';

/** `newsleter`, which was never used, a letter away from `newsletter`, which was. */
export const neverUsed: ValueRule = (value, link) => {
  const used = value.key && link.input.used?.[value.key];
  if (used === undefined || used.length === 0 || value.literals !== value.value) return undefined;
  const slip = slipOf(value.value, used);
  if (slip === undefined || sameButForSeparators(value.value, used) !== undefined) return undefined;
  const choice = rewriteValue(link, value, slip);
  const params = { name: value.name, value: value.value, used: slip };
  return { field: value.field, params, choices: choice && [choice] };
};
