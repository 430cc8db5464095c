import * as z from 'zod/mini';
import {
  type Convention,
  FREE_RULE,
  type NamingTemplate,
  type ParamRule,
} from '@/lib/conventions/convention';
import { LIMITS } from '@/lib/library/limits';
import { flag, idText, list, meta, saved, text } from '@/lib/library/schema-parts';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

const value = text(LIMITS.value);
const others = z.enum(['allowed', 'confirm', 'refused']);
const values = list(z.object({ value, label: saved(text(LIMITS.name), '') }), LIMITS.values);

const part = { name: text(LIMITS.name), required: flag(false) };
const templatePart = z.discriminatedUnion('kind', [
  z.object({ ...part, kind: z.literal('text') }),
  z.object({ ...part, kind: z.literal('choice'), values }),
  z.object({
    ...part,
    kind: z.literal('date'),
    form: z.enum(['yyyy-mm', 'yyyymm', 'yyyymmdd', 'yyyy-mm-dd', 'yyyy-ww', 'yyyy-q', 'yyyy']),
  }),
  z.object({
    ...part,
    kind: z.literal('counter'),
    digits: z.int().check(z.gte(1), z.lte(LIMITS.digits)),
  }),
]);

/** @see NamingTemplate */
export const templateSchema = z.object({
  parts: list(templatePart, LIMITS.parts),
  separator: value,
  joiner: value,
  empty: value,
  japanese: z.boolean(),
}) satisfies z.ZodMiniType<NamingTemplate>;

/** @see ParamRule */
export const ruleSchema = z.object({
  required: flag(FREE_RULE.required),
  values: saved(values, [...FREE_RULE.values]),
  others: saved(others, FREE_RULE.others),
  letterCase: saved(z.enum(['as-typed', 'lower', 'upper']), FREE_RULE.letterCase),
  separator: saved(z.nullable(value), FREE_RULE.separator),
  standardise: saved(list(z.object({ from: value, to: value }), LIMITS.values), [...FREE_RULE.standardise]),
  maxLength: saved(z.nullable(z.int().check(z.gte(1))), FREE_RULE.maxLength),
  prohibited: saved(value, FREE_RULE.prohibited),
  pattern: saved(value, FREE_RULE.pattern),
  confirmNew: flag(FREE_RULE.confirmNew),
  description: saved(text(LIMITS.text), FREE_RULE.description),
  standard: saved(value, FREE_RULE.standard),
  locked: flag(FREE_RULE.locked),
  template: saved(z.nullable(templateSchema), null),
}) satisfies z.ZodMiniType<ParamRule>;

const rules = Object.fromEntries(UTM_KEYS.map((key) => [key, z.exactOptional(ruleSchema)])) as Record<
  UtmKey,
  z.ZodMiniExactOptional<typeof ruleSchema>
>;

/** @see Convention */
export const conventionSchema = z.object({
  id: idText,
  name: text(LIMITS.name),
  description: saved(text(LIMITS.text), ''),
  rules: z.object(rules),
  pairs: saved(list(z.object({ source: value, medium: value }), LIMITS.pairs), []),
  otherPairs: saved(others, 'allowed'),
  inForce: flag(false),
  ...meta,
}) satisfies z.ZodMiniType<Convention>;
