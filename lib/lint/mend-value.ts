import type { RuleId } from '@/lib/lint/checks';
import type { Fix, Hit } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import { findPersonal } from '@/lib/lint/personal';
import { isReserved } from '@/lib/lint/reserved-words';
import { findTokenFaults, isTorn } from '@/lib/lint/token-faults';
import { decodeTyped } from '@/lib/lint/typed-escapes';
import { isOverlong } from '@/lib/lint/value-length';
import { trimText } from '@/lib/url/white-space';
import { findTokens } from '@/lib/utm/macros';

/**
 * A fix that writes a value in another way, if that is safe: it drops no token, and makes no new error.
 *
 * @example
 * mendValue(link, value, 'spring-sale') // { kind: 'value', name: 'utm_campaign', before: 'spring sale', … }
 */
function mendValue(link: LintedLink, value: LintedValue, text: string): Fix | undefined {
  const after = trimText(text);
  if (after === value.value || after === '') return undefined;
  const { platform } = link.input;
  if (!keepsTokens(value.value, after, platform)) return undefined;
  const made = errorsOf(after, value, platform);
  if (made.length > 0) {
    const before = errorsOf(value.value, value, platform);
    if (made.some((rule) => !before.includes(rule))) return undefined;
  }
  return rewriteValue(link, value, after);
}

/**
 * What a rule about spelling found, with the value as it should be. In a custom parameter it is only a hint, and the
 * person's choice: another tool may read it letter for letter.
 */
export function mendHit(
  link: LintedLink,
  value: LintedValue,
  after: string,
  params?: Hit['params'],
  asks = value.key === undefined,
): Hit | undefined {
  if (isTemplate(value)) return undefined;
  // A torn token looks like text, and tidying it would hide what it was: it has to be mended first.
  if (findTokenFaults(value.value, link.input.platform, undefined).some(isTorn)) return undefined;
  const fix = mendValue(link, value, after);
  const hit = { field: value.field, params: { name: value.name, value: excerpt(value.value), ...params } };
  if (asks) return { ...hit, severity: 'hint', ...(fix !== undefined && { choices: [fix] }) };
  return fix === undefined ? hit : { ...hit, fix };
}

/** `{{ customer.City }}`, `%%Member Rank%%`: of some tool that we do not know, which reads it letter for letter. */
const TEMPLATE_RE = /\{\{[^{}]*\}\}|%%[^%]{1,80}%%/;

function isTemplate({ literals }: LintedValue): boolean {
  return /[{%]/.test(literals) && TEMPLATE_RE.test(literals);
}

/** Longer than what a sentence can quote. */
const LONGEST_QUOTE = 80;

/** A value as a sentence quotes it. */
export function excerpt(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).toWellFormed()}…`;
}

/** Whether all tokens of a text are in another one too. */
export function keepsTokens(before: string, after: string, platform: string | undefined): boolean {
  const left = findTokens(before, platform);
  if (left.length === 0) return true;
  const kept = new Set(findTokens(after, platform).map(([start, end]) => after.slice(start, end)));
  return left.every(([start, end]) => kept.has(before.slice(start, end)));
}

/** The errors that are in the text of a value whatever else the link holds. */
export function errorsOf(
  text: string,
  { name, key }: Pick<LintedValue, 'name' | 'key'>,
  platform: string | undefined,
): readonly RuleId[] {
  const errors: RuleId[] = [];
  if (findPersonal(name, text, true) !== undefined) errors.push('personal-data');
  if (isReserved(text)) errors.push('reserved-word');
  if (decodeTyped(text) !== undefined) errors.push('already-encoded');
  if (key !== undefined && isOverlong(text)) errors.push('value-too-long');
  return [...errors, ...findTokenFaults(text, platform, undefined).map(({ rule }) => rule)];
}
