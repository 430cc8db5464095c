import type { ValueRule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { sameButForSeparators } from '@/lib/lint/similar';

/** `face-book` beside the `facebook` of all other links: two rows for one thing. */
export const nearDuplicate: ValueRule = (value, link) => {
  const used = value.key && link.input.used?.[value.key];
  if (used === undefined || used.length === 0 || value.literals !== value.value) return undefined;
  const same = sameButForSeparators(value.value, used);
  if (same === undefined) return undefined;
  const choice = rewriteValue(link, value, same);
  const params = { name: value.name, value: value.value, used: same };
  return { field: value.field, params, choices: choice && [choice] };
};
