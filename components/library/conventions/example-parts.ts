import { today } from '@/components/hooks/device';
import type { NamingTemplate, TemplatePart } from '@/lib/conventions/convention';
import { writeDate } from '@/lib/conventions/date-forms';
import { partText } from '@/lib/conventions/template-part';

/** A text such as people put into a name, with a space that the joiner stands in for. */
const SAMPLE = 'spring sale';
const JAPANESE_SAMPLE = '春セール';

/** What the parts of a template may hold today, for an example. */
export function exampleParts(template: NamingTemplate): readonly string[] {
  return template.parts.map((part) => partText(template, exampleOf(part, template.japanese)));
}

function exampleOf(part: TemplatePart, japanese: boolean): string {
  if (part.kind === 'choice') return part.values[0]?.value ?? '';
  if (part.kind === 'date') return writeDate(part.form, today());
  if (part.kind === 'counter') return '1'.padStart(part.digits, '0');
  return japanese ? JAPANESE_SAMPLE : SAMPLE;
}
