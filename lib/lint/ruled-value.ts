import type { Others, ParamRule } from '@/lib/conventions/convention';
import { type ConventionalForm, conventionalForm } from '@/lib/conventions/conventional-form';
import type { Hit, Rule } from '@/lib/lint/finding';
import { type LintedLink, type LintedValue, TOKEN_MARK } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import type { UtmKey } from '@/lib/utm/params';

/** A value that a convention has a rule for. */
export type RuledValue = {
  readonly value: LintedValue;
  readonly key: UtmKey;
  readonly rule: ParamRule;
  /** The value as the convention writes it: what is refused is found in this, as the form mends itself. */
  readonly form: ConventionalForm;
  readonly hasTokens: boolean;
};

const RULED = new WeakMap<LintedLink, readonly RuledValue[]>();

/** A value that is locked is compared with its standard, and with nothing else. */
export function isLocked({ locked, standard }: ParamRule): boolean {
  return locked && standard !== '';
}

/** The values of a link that its convention has rules for, worked out once for all rules. */
export function ruledValues(link: LintedLink): readonly RuledValue[] {
  const known = RULED.get(link);
  if (known !== undefined) return known;
  const { convention, platform } = link.input;
  const ruled = link.values.flatMap((value) => {
    const { key } = value;
    const rule = key && convention?.rules[key];
    if (key === undefined || rule === undefined || isLocked(rule)) return [];
    const form = conventionalForm(rule, value.value, platform);
    return [{ value, key, rule, form, hasTokens: value.literals.includes(TOKEN_MARK) }];
  });
  RULED.set(link, ruled);
  return ruled;
}

/**
 * A rule about one value at a time and what the convention says of it.
 *
 * @example
 * export const conventionForm = ruledRule(({ value, form }, link) => mendHit(link, value, form.value));
 */
export function ruledRule(find: (ruled: RuledValue, link: LintedLink) => Hit | undefined): Rule {
  return (link) => {
    const hits = ruledValues(link).flatMap((ruled) => find(ruled, link) ?? []);
    return hits.length === 0 ? NO_HITS : hits;
  };
}

/** What a convention does with what is not on one of its lists. */
export function verdictOf(others: Others): Pick<Hit, 'severity' | 'hold' | 'refuse'> {
  if (others === 'refused') return { severity: 'error', refuse: true };
  return others === 'confirm' ? { severity: 'warning', hold: true } : { severity: 'hint' };
}
