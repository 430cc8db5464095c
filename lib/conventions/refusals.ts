import type { ParamRule } from '@/lib/conventions/convention';
import type { ValuePattern } from '@/lib/conventions/in-force';
import { findTokens } from '@/lib/utm/macros';

/** A character that a rule does not allow, and where it stands in the value, in UTF-16 units. */
export type ProhibitedCharacter = { readonly character: string; readonly at: number };

/** Why a value is refused. */
export type Refusal =
  | { readonly code: 'length'; readonly length: number; readonly limit: number }
  | { readonly code: 'prohibited'; readonly found: readonly ProhibitedCharacter[] }
  | { readonly code: 'pattern'; readonly pattern: string };

/**
 * What a rule has against a value in its conventional form, in the fixed order: length → prohibited → pattern. Tokens
 * are exempt: they count for nothing and may hold anything, and a value that holds one is not held against the pattern.
 *
 * @param pattern the rule's own, compiled; without it the pattern refuses nothing
 * @example
 * refusalsOf({ ...FREE_RULE, maxLength: 3 }, 'sale') // [{ code: 'length', length: 4, limit: 3 }]
 */
export function refusalsOf(
  rule: ParamRule,
  value: string,
  pattern?: ValuePattern | undefined,
  platform?: string | undefined,
): readonly Refusal[] {
  const { maxLength, prohibited } = rule;
  if (maxLength === null && prohibited === '' && pattern === undefined) return NONE;
  const refusals: Refusal[] = [];
  const literals = literalsOf(value, platform);
  if (maxLength !== null) {
    const length = literals.reduce((sum, { text }) => sum + countCharacters(text), 0);
    if (length > maxLength) refusals.push({ code: 'length', length, limit: maxLength });
  }
  if (prohibited !== '') {
    const found = literals.flatMap(({ text, start }) => findCharacters(text, start, new Set(prohibited)));
    if (found.length > 0) refusals.push({ code: 'prohibited', found });
  }
  const isPlain = literals.length === 1 && literals[0]?.text === value;
  if (isPlain && value !== '' && pattern?.test(value) === false) {
    refusals.push({ code: 'pattern', pattern: rule.pattern });
  }
  return refusals;
}

const NONE: readonly Refusal[] = [];

type Literal = { readonly text: string; readonly start: number };

/** The stretches of a value that are no tokens. */
function literalsOf(value: string, platform: string | undefined): readonly Literal[] {
  const literals: Literal[] = [];
  let from = 0;
  for (const [start, end] of findTokens(value, platform)) {
    literals.push({ text: value.slice(from, start), start: from });
    from = end;
  }
  return [...literals, { text: value.slice(from), start: from }];
}

function findCharacters(text: string, start: number, refused: ReadonlySet<string>): ProhibitedCharacter[] {
  const found: ProhibitedCharacter[] = [];
  let at = start;
  for (const character of text) {
    if (refused.has(character)) found.push({ character, at });
    at += character.length;
  }
  return found;
}

const ASCII_RE = /^[\x20-\x7e]*$/;

/** The segmenter takes more than linear time. No value of a person is as long; beyond it code points are counted. */
const LONGEST_SEGMENTED = 2_000;

let segmenter: Intl.Segmenter | undefined;

/**
 * The number of characters as people count them: a family emoji is one, and so is a letter with its accent.
 *
 * @example
 * countCharacters('が👨‍👩‍👧') // 2
 */
export function countCharacters(text: string): number {
  if (ASCII_RE.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of text.length > LONGEST_SEGMENTED ? text : segmenter.segment(text)) count++;
  return count;
}
