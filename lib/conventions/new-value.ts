import { listedValues } from '@/lib/conventions/allowed';
import type { ParamRule } from '@/lib/conventions/convention';
import { isNamed } from '@/lib/conventions/conventional-form';
import { nearestOf } from '@/lib/conventions/nearest';

/** Values of one parameter that are known already. */
export type KnownValues = {
  /** Used in links before, most used first. */
  readonly used: readonly string[];
  /** Confirmed by the person, once and for all. */
  readonly confirmed: ReadonlySet<string>;
};

const MOST_NEAR = 2;

type Known = { readonly rule: ParamRule; readonly used: readonly string[]; readonly all: readonly string[] };

const KNOWN = new WeakMap<ReadonlySet<string>, Known>();

/** All that a value can be mistaken for. The same list as long as nothing changes: see nearestOf. */
function allKnown(rule: ParamRule, { used, confirmed }: KnownValues): readonly string[] {
  const before = KNOWN.get(confirmed);
  if (before?.rule === rule && before.used === used) return before.all;
  const standards = rule.standardise.map(({ to }) => to);
  const all = [...new Set([...listedValues(rule.values), ...standards, ...used, ...confirmed])];
  KNOWN.set(confirmed, { rule, used, all });
  return all;
}

/**
 * Whether a value in its conventional form has to be confirmed, as it was never used before, and what may have been
 * meant instead. What the convention itself names is known.
 *
 * @returns undefined for a value that is known
 * @example
 * newValue({ ...FREE_RULE, confirmNew: true }, 'newsleter', { used: ['newsletter'], confirmed: new Set() })
 * // { near: ['newsletter'] }
 */
export function newValue(
  rule: ParamRule,
  value: string,
  known: KnownValues,
): { readonly near: readonly string[] } | undefined {
  const isKnown = isNamed(rule, value) || known.confirmed.has(value) || known.used.includes(value);
  if (!rule.confirmNew || isKnown) return undefined;
  return { near: nearestOf(value, allKnown(rule, known), MOST_NEAR) };
}
