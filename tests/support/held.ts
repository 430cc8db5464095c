import { FREE_RULE, type ParamRule } from '@/lib/conventions/convention';
import type { InForce } from '@/lib/conventions/in-force';
import type { LintInput } from '@/lib/lint/finding';
import type { UtmKey } from '@/lib/utm/params';
import { typed } from '@/tests/support/rule-cases';

/** A convention of one rule. */
export const held = (key: UtmKey, rule: Partial<ParamRule>, more: Partial<InForce> = {}): InForce => ({
  rules: { [key]: { ...FREE_RULE, ...rule } },
  pairs: [],
  otherPairs: 'allowed',
  ...more,
});

/** Allowed values without words for them. */
export const values = (...names: readonly string[]) => names.map((value) => ({ value, label: '' }));

/** A form that is right but for one field, under a convention of one rule for that field. */
export const heldTyped = (
  value: string,
  rule: Partial<ParamRule>,
  key: UtmKey = 'utm_campaign',
): LintInput => ({ ...typed(value, key), convention: held(key, rule) });
