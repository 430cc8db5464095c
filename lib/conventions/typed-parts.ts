import type { CalendarDate } from '@/lib/conventions/calendar';
import type { NamingTemplate, ParamRule, TemplatePart } from '@/lib/conventions/convention';
import { inCase } from '@/lib/conventions/conventional-form';
import { writeCounter } from '@/lib/conventions/counter';
import { writeDate } from '@/lib/conventions/date-forms';
import { nextCounter } from '@/lib/conventions/next-counter';
import { composeName, readName } from '@/lib/conventions/template';
import { partText } from '@/lib/conventions/template-part';
import { findTokens } from '@/lib/utm/macros';

/**
 * The parts that a name starts with: today, the next number, and nothing for all else.
 *
 * @param used names that were used before, to count on from
 * @example
 * firstParts(template, { year: 2026, month: 11, day: 23 }, []) // ['2026-11', '', '001']
 */
export function firstParts(
  template: NamingTemplate,
  today: CalendarDate,
  used: readonly string[],
): readonly string[] {
  return template.parts.map((part) => {
    if (part.kind === 'date') return writeDate(part.form, today);
    return part.kind === 'counter' ? (nextCounter(template, used) ?? '') : '';
  });
}

/**
 * The parts of a name as far as they can be read; as many as the template has, or more where the name has more.
 *
 * @example
 * partsOf(template, '2026-11_sale') // ['2026-11', 'sale', '']
 */
export function partsOf(template: NamingTemplate, value: string): readonly string[] {
  const read = readName(template, value);
  const parts = read.ok ? read.parts : read.error.parts;
  return [...parts, ...template.parts.slice(parts.length).map(() => '')];
}

/**
 * What a typed part is written as: numbers with their zeros, words joined and in the letters of the rule. A part with a
 * token keeps its own.
 *
 * @example
 * writtenPart(template, { kind: 'counter', digits: 3, name: 'no', required: true }, '7') // '007'
 */
export function writtenPart(
  template: NamingTemplate,
  part: TemplatePart,
  typed: string,
  letterCase: ParamRule['letterCase'] = 'as-typed',
): string {
  const text = partText(template, typed);
  if (part.kind === 'text' && findTokens(text).length === 0) return inCase(letterCase, text);
  return part.kind === 'counter' && /^\d{1,15}$/.test(text) ? writeCounter(part.digits, Number(text)) : text;
}

/**
 * The name that typed parts make.
 *
 * @example
 * nameOf(template, ['2026-11', 'Winter sale', '7']) // '2026-11_Winter-sale_007'
 */
export function nameOf(
  template: NamingTemplate,
  typed: readonly string[],
  letterCase: ParamRule['letterCase'] = 'as-typed',
): string {
  return composeName(
    template,
    template.parts.map((part, index) => writtenPart(template, part, typed[index] ?? '', letterCase)),
  );
}
