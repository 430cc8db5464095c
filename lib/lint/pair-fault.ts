import { isPairAllowed } from '@/lib/conventions/pairs';
import type { LintedLink } from '@/lib/lint/linted-link';
import { tagValue } from '@/lib/lint/tag-value';

/** Whether the link's medium does not go with its source. Nobody knows what a token will be. */
export function isPairAtFault(link: LintedLink): boolean {
  const { convention } = link.input;
  if (convention === undefined || convention.pairs.length === 0) return false;
  const source = tagValue(link, 'utm_source');
  const medium = tagValue(link, 'utm_medium');
  if (source === undefined || medium === undefined) return false;
  if (source.literals !== source.value || medium.literals !== medium.value) return false;
  return !isPairAllowed(convention, source.value, medium.value);
}
