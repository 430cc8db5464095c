import { isAllowed } from '@/lib/conventions/allowed';
import { newValue } from '@/lib/conventions/new-value';
import { rewriteValue } from '@/lib/lint/fixes';
import { ruledRule } from '@/lib/lint/ruled-value';

const NONE: ReadonlySet<string> = new Set();
const UNUSED: readonly string[] = [];

/** A value that nobody used before, where the convention wants to be asked. Nothing is new to who does not know what was. */
export const conventionNewValue = ruledRule(({ value, key, rule, form, hasTokens }, link) => {
  const { used, known } = link.input;
  if ((used === undefined && known === undefined) || hasTokens) return undefined;
  // `convention-value` asks about it already.
  if (rule.others !== 'allowed' && !isAllowed(rule, form.value)) return undefined;
  const found = newValue(rule, form.value, { used: used?.[key] ?? UNUSED, confirmed: known?.[key] ?? NONE });
  if (found === undefined) return undefined;
  const choices = found.near.flatMap((near) => rewriteValue(link, value, near) ?? []);
  return {
    field: value.field,
    // In full, as it is what will be known.
    params: { name: value.name, value: form.value },
    choices,
    hold: true,
  };
});
