import type { ValueRule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { excerpt } from '@/lib/lint/mend-value';
import { readsAsPlus } from '@/lib/lint/plus-in-link';

/** A raw `+` reads as a space, so that a plus has to be written `%2B`, which not every tool reads back. */
export const plusSign: ValueRule = (value, link) => {
  const { name, field } = value;
  const meant = readsAsPlus(value, link);
  if (meant !== undefined) {
    const choice = rewriteValue(link, value, meant);
    const params = { name, value: excerpt(meant), place: 'link' };
    return { severity: 'warning', field, params, ...(choice !== undefined && { choices: [choice] }) };
  }
  if (!value.literals.includes('+')) return undefined;
  return { field, params: { name, value: excerpt(value.value), place: 'field' } };
};
