import type { AllowedPair, Convention, Others, ParamRule } from '@/lib/conventions/convention';
import { sortByName } from '@/lib/conventions/sort-by-name';
import { tidyConvention } from '@/lib/conventions/tidy';
import type { Result } from '@/lib/result';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** A pattern that was made ready: see lib/conventions/pattern.ts. */
export type ValuePattern = { readonly test: (value: string) => boolean };

/** `compilePattern` of lib/conventions/pattern.ts, which is loaded only where a rule has a pattern. */
export type CompilePattern = (
  text: string,
) => Result<{ readonly pattern: ValuePattern }, { readonly code: 'pattern_invalid' }>;

/** What holds for a form: the conventions in force, put together. Keep one for many links: tables are made of it once. */
export type InForce = {
  readonly rules: { readonly [Key in UtmKey]?: ParamRule };
  readonly pairs: readonly AllowedPair[];
  readonly otherPairs: Others;
  /** The patterns of the rules that have one that can be read. */
  readonly patterns?: { readonly [Key in UtmKey]?: ValuePattern };
};

/**
 * Puts conventions together: the first that has a rule for a parameter decides on it, and the first with pairs on
 * these. Undefined where there is none.
 *
 * @param compile needed where `hasPattern`; without it, and for a pattern that cannot be read, no pattern refuses anything
 * @example
 * inForce([{ ...simple, rules: { utm_source: rule } }])?.rules.utm_source // rule
 */
export function inForce(conventions: readonly Convention[], compile?: CompilePattern): InForce | undefined {
  if (conventions.length === 0) return undefined;
  // One that came by a link may hold white space that no value of a form ever has.
  const tidied = conventions.map(tidyConvention);
  const rules: { -readonly [Key in UtmKey]?: ParamRule } = {};
  const patterns: { -readonly [Key in UtmKey]?: ValuePattern } = {};
  for (const key of UTM_KEYS) {
    const rule = tidied.find((convention) => convention.rules[key] !== undefined)?.rules[key];
    if (rule === undefined) continue;
    rules[key] = rule;
    const compiled = rule.pattern === '' ? undefined : compile?.(rule.pattern);
    if (compiled?.ok) patterns[key] = compiled.pattern;
  }
  const paired = tidied.find(({ pairs }) => pairs.length > 0);
  return { rules, pairs: paired?.pairs ?? [], otherPairs: paired?.otherPairs ?? 'allowed', patterns };
}

/**
 * Whether `inForce` needs to be given `compilePattern`.
 *
 * @example
 * hasPattern([simple]) // false
 */
export function hasPattern(conventions: readonly Convention[]): boolean {
  return conventions.some(({ rules }) =>
    Object.values(rules).some((rule) => rule !== undefined && rule.pattern !== ''),
  );
}

/**
 * The conventions that hold for a form: those that its preset asks for, else those in force everywhere, by name.
 *
 * @example
 * conventionsFor([a, b], undefined) // those of a, b with inForce
 */
export function conventionsFor(
  all: readonly Convention[],
  asked: readonly string[] | undefined,
): readonly Convention[] {
  const own = all.filter(({ id }) => asked?.includes(id));
  const holding = own.length > 0 ? own : all.filter((convention) => convention.inForce);
  return sortByName(holding);
}
