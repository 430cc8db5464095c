import type { NamingTemplate } from '@/lib/conventions/convention';
import { type NameError, readName } from '@/lib/conventions/template';
import { rewriteValue } from '@/lib/lint/fixes';
import { excerpt } from '@/lib/lint/mend-value';
import { ruledRule } from '@/lib/lint/ruled-value';
import { trimText } from '@/lib/url/white-space';

const MOST_CHOICES = 3;

/** A name with parts too many or too few, or with a part that is not what the convention has at its place. */
export const conventionTemplate = ruledRule(({ value, rule: { template }, form, hasTokens }, link) => {
  if (template === null || template.parts.length === 0) return undefined;
  const read = readName(template, form.value);
  if (read.ok) return undefined;
  const { error } = read;
  // One token can bring several parts, or the whole name.
  if (hasTokens && error.code === 'part_count') return undefined;
  const choices = withEmptyPart(template, error).flatMap((name) => rewriteValue(link, value, name) ?? []);
  const params = { name: value.name, value: excerpt(value.value), ...paramsOf(error) };
  return { field: value.field, params, choices, refuse: true };
});

function paramsOf(error: NameError) {
  if (error.code === 'part_count') {
    const { expected, found } = error;
    return { reason: 'count', expected, found, part: '', text: '' };
  }
  const { parts, index, name, text, reason } = error;
  const part = name === '' ? String(index + 1) : name;
  return { reason, expected: parts.length, found: parts.length, part, text: excerpt(text) };
}

/** The names with one part more that the template can read: a part that may be empty was left out. */
function withEmptyPart(template: NamingTemplate, error: NameError): readonly string[] {
  if (error.code !== 'part_count' || error.found !== error.expected - 1) return [];
  const { parts, separator, empty } = template;
  const texts = error.parts.map((text) => text || empty);
  const names = parts.flatMap((part, index) =>
    part.required ? [] : [texts.toSpliced(index, 0, empty).join(separator)],
  );
  return [...new Set(names)]
    .filter((name) => name === trimText(name) && readName(template, name).ok)
    .slice(0, MOST_CHOICES);
}
