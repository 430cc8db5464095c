import type { NamingTemplate, TemplatePart } from '@/lib/conventions/convention';
import { readCounter } from '@/lib/conventions/counter';
import { readDate } from '@/lib/conventions/date-forms';
import { joinWords } from '@/lib/conventions/join-words';
import { trimText } from '@/lib/url/white-space';
import { findTokens } from '@/lib/utm/macros';

/**
 * Why a part is not one: it was left out, is no value of its list, no date or number in its form, holds Japanese, or
 * white space or a separator, where only the template's own signs may stand.
 */
export type PartFault = 'required' | 'choice' | 'date' | 'counter' | 'japanese' | 'separator';

const JAPANESE_RE = /[\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}]/u;

/**
 * What a part of a name is written as: without white space at its ends, words joined by the template's joiner, which also
 * stands in place of a separator that was typed. A part with a token stays as it is.
 *
 * @example
 * partText({ ...template, separator: '_', joiner: '-' }, ' Winter sale_1 ') // 'Winter-sale-1'
 */
export function partText({ separator, joiner }: NamingTemplate, text: string): string {
  const trimmed = trimText(text);
  if (findTokens(trimmed).length > 0) return trimmed;
  const joined = joinWords(trimmed, joiner);
  return separator === '' || joiner.includes(separator) ? joined : joined.replaceAll(separator, joiner);
}

/**
 * What is wrong with a part as it stands in a name; undefined where nothing is. Parts with tokens are exempt.
 *
 * @param text the part, `''` where it was left empty
 * @example
 * partFault(template, { kind: 'date', form: 'yyyy-mm', name: 'when', required: true }, '2026-13') // 'date'
 */
export function partFault(template: NamingTemplate, part: TemplatePart, text: string): PartFault | undefined {
  if (text === '') return part.required ? 'required' : undefined;
  if (findTokens(text).length > 0) return undefined;
  switch (part.kind) {
    case 'choice':
      return part.values.some(({ value }) => value === text) ? undefined : 'choice';
    case 'date':
      return readDate(part.form, text) === undefined ? 'date' : undefined;
    case 'counter':
      return readCounter(part.digits, text) === undefined ? 'counter' : undefined;
    case 'text':
      if (partText(template, text) !== text) return 'separator';
      return !template.japanese && JAPANESE_RE.test(text) ? 'japanese' : undefined;
  }
}
