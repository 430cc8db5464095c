import type { NamingTemplate } from '@/lib/conventions/convention';
import { type PartFault, partFault, partText } from '@/lib/conventions/template-part';
import { fail, type Result } from '@/lib/result';
import { findTokens } from '@/lib/utm/macros';

export type NameError =
  | {
      readonly code: 'part_count';
      readonly expected: number;
      readonly found: number;
      /** What stands between the separators, as far as it goes. */
      readonly parts: readonly string[];
    }
  | {
      readonly code: 'part_invalid';
      /** Which part, from 0, what the template calls it, and what stands there. */
      readonly index: number;
      readonly name: string;
      readonly text: string;
      readonly reason: PartFault;
      readonly parts: readonly string[];
    };

/**
 * Writes a name from its parts, in the order of the template. A part that may be empty and is gets the template's word
 * for it; a required one leaves its place empty until it is filled. Nothing at all gives an empty name.
 *
 * @param parts what people typed; a part that is missing is empty
 * @example
 * composeName(template, ['2026-11', '', 'Winter sale']) // '2026-11_na_Winter-sale'
 */
export function composeName(template: NamingTemplate, parts: readonly string[]): string {
  const texts = template.parts.map((_, index) => partText(template, parts[index] ?? ''));
  if (texts.every((text) => text === '')) return '';
  return texts
    .map((text, index) => (text === '' && !template.parts[index]?.required ? template.empty : text))
    .join(template.separator);
}

/**
 * Reads a name back into its parts; the template's word for an empty part reads as ''. What `composeName` wrote of good
 * parts reads as these parts.
 *
 * @returns the parts, or why it is no such name: the first fault, with what was understood
 * @example
 * readName(template, '2026-11_sale')
 * // { ok: false, error: { code: 'part_count', expected: 3, found: 2, parts: ['2026-11', 'sale'] } }
 */
export function readName(template: NamingTemplate, value: string): Result<{ parts: string[] }, NameError> {
  const expected = template.parts.length;
  const parts = splitName(template, value).map((text) => (text === template.empty ? '' : text));
  if (parts.length !== expected) return fail({ code: 'part_count', expected, found: parts.length, parts });
  for (const [index, part] of template.parts.entries()) {
    const text = parts[index] ?? '';
    const reason = partFault(template, part, text);
    if (reason !== undefined) {
      return fail({ code: 'part_invalid', index, name: part.name, text, reason, parts });
    }
  }
  return { ok: true, parts };
}

/** Cuts a name at its separators, but for those inside of tokens (`__CAMPAIGN_NAME__`). */
function splitName({ separator, parts }: NamingTemplate, value: string): string[] {
  if (separator === '' || parts.length === 1) return [value];
  const found: string[] = [];
  const tokens = findTokens(value);
  let start = 0;
  let from = 0;
  let next = 0;
  for (;;) {
    const at = value.indexOf(separator, from);
    if (at < 0) return [...found, value.slice(start)];
    while ((tokens[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const token = tokens[next];
    if (token !== undefined && token[0] <= at) {
      from = token[1];
    } else {
      found.push(value.slice(start, at));
      start = at + separator.length;
      from = start;
    }
  }
}
