import { rawTag } from '@/lib/lint/link-pairs';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import { readValue } from '@/lib/utm/value';

/** A `+` between two words is a space as forms write it; elsewhere somebody meant a plus. */
const PLUS_MEANT_RE = /\+\+|^\+|\+$/;

/**
 * A value that stands in the link with a `+` that was meant as one, though it reads as a space: the value with its plus
 * signs. Undefined where that is not so.
 *
 * @example
 * // https://e.com/?utm_term=c++
 * readsAsPlus(value, link) // 'c++'
 */
export function readsAsPlus(value: LintedValue, link: LintedLink): string | undefined {
  if (value.place !== 'link' || value.key === undefined || !value.value.includes(' ')) return undefined;
  const raw = rawTag(link, value.key);
  if (raw === undefined || !PLUS_MEANT_RE.test(raw)) return undefined;
  return readValue(raw.replaceAll('+', '%2B'));
}
