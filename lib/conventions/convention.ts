import type { UtmKey } from '@/lib/utm/params';

/** What happens to a value that is not on a list: nothing, the person is asked first, or it is refused. */
export type Others = 'allowed' | 'confirm' | 'refused';

/** A value of a list; `label` says what it stands for in the team's words, or is empty. */
export type AllowedValue = { readonly value: string; readonly label: string };

/** A spelling, and what is written in its place: `fb` → `facebook`. Compared without regard to case. */
export type Standardisation = { readonly from: string; readonly to: string };

/** A medium that goes with a source: the channel depends on both. */
export type AllowedPair = { readonly source: string; readonly medium: string };

/** How a date is written: `2026-11`, `202611`, `20261122`, `2026-11-22`, `2026w47`, `2026-q4`, `2026`. */
export type DateForm = 'yyyy-mm' | 'yyyymm' | 'yyyymmdd' | 'yyyy-mm-dd' | 'yyyy-ww' | 'yyyy-q' | 'yyyy';

/** One part of a name. `required` parts are never written as the template's `empty`. */
export type TemplatePart = {
  readonly name: string;
  readonly required: boolean;
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly values: readonly AllowedValue[] }
  | { readonly kind: 'date'; readonly form: DateForm }
  /** `001` has three digits. */
  | { readonly kind: 'counter'; readonly digits: number }
);

/** How the value of a parameter is put together from parts, in their order. */
export type NamingTemplate = {
  readonly parts: readonly TemplatePart[];
  /** Stands between two parts. No part may hold it. */
  readonly separator: string;
  /** Stands between the words of one part, in place of white space. */
  readonly joiner: string;
  /** Stands for a part that was left empty: `na`. */
  readonly empty: string;
  /** Whether parts may hold Japanese. */
  readonly japanese: boolean;
};

/**
 * How a team writes one parameter. Applied in this order: case → spaces → standardise → length → prohibited → pattern
 * (the first three offer a change, the others refuse). Tokens are exempt.
 */
export type ParamRule = {
  readonly required: boolean;
  readonly values: readonly AllowedValue[];
  /** What happens to a value that is not in `values`, where there are any. */
  readonly others: Others;
  readonly letterCase: 'as-typed' | 'lower' | 'upper';
  /** What stands in place of white space between words; null leaves it. */
  readonly separator: string | null;
  readonly standardise: readonly Standardisation[];
  /** In characters as people count them; null sets no limit. */
  readonly maxLength: number | null;
  /** Each character of this text is refused. */
  readonly prohibited: string;
  /** A regular expression (RE2) for the whole value; empty for none. */
  readonly pattern: string;
  /** Whether a value that was never used before has to be confirmed once. */
  readonly confirmNew: boolean;
  /** What the team has to say of this parameter, shown in the help. */
  readonly description: string;
  /** The value a form starts with, where the field is empty; empty for none. */
  readonly standard: string;
  /** Whether the form may change it. */
  readonly locked: boolean;
  readonly template: NamingTemplate | null;
};

/** A naming convention: how a team writes its tags. Saved as it stands, so its fields are never renamed. */
export type Convention = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rules: { readonly [Key in UtmKey]?: ParamRule };
  readonly pairs: readonly AllowedPair[];
  /** What happens to a pair that is not in `pairs`, where its source is. */
  readonly otherPairs: Others;
  /** Whether it holds for every form; else only where a preset asks for it. */
  readonly inForce: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the times it was saved: 0 was never saved. Tells two tabs apart that edit the same one. */
  readonly revision: number;
};

/** A rule that asks for nothing. */
export const FREE_RULE: ParamRule = {
  required: false,
  values: [],
  others: 'allowed',
  letterCase: 'as-typed',
  separator: null,
  standardise: [],
  maxLength: null,
  prohibited: '',
  pattern: '',
  confirmNew: false,
  description: '',
  standard: '',
  locked: false,
  template: null,
};
