import type { NamingTemplate } from '@/lib/conventions/convention';
import { readCounter, writeCounter } from '@/lib/conventions/counter';
import { readName } from '@/lib/conventions/template';

/**
 * The next number of a template's first counter: one more than the highest in the names that were used. Undefined where
 * the template has no counter.
 *
 * @param used names, in any order; those that do not follow the template are passed over
 * @example
 * nextCounter(template, ['2026_001', '2026_007', 'other']) // '008'
 */
export function nextCounter(template: NamingTemplate, used: readonly string[]): string | undefined {
  const index = template.parts.findIndex(({ kind }) => kind === 'counter');
  const part = template.parts[index];
  if (part?.kind !== 'counter') return undefined;
  const counts = used.map((name) => {
    const read = readName(template, name);
    return read.ok ? (readCounter(part.digits, read.parts[index] ?? '') ?? 0) : 0;
  });
  return writeCounter(part.digits, counts.reduce((most, count) => Math.max(most, count), 0) + 1);
}
