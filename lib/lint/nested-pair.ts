import type { LintedLink } from '@/lib/lint/linted-link';
import type { OtherPair } from '@/lib/utm/reading/parsed-link';

/** A link with a query of its own, not encoded, as the value of a pair. */
const NESTED_RE = /=https?:\/\/[^?]*\?/i;
const TAG_RE = /utm_[a-z]/;
const BEHIND_SCHEME = 'https://'.length;

/**
 * The pair of the destination that holds a whole link, not encoded, with tags in it: the first `&` of the inner link
 * ends it. Undefined where there is none.
 */
export function nestedPair({ parsed }: LintedLink): OtherPair | undefined {
  if (parsed === undefined) return undefined;
  const { others, destination } = parsed;
  // Most links have one `//`: that of their own scheme.
  if (others.length === 0 || destination.indexOf('//', BEHIND_SCHEME) < 0) return undefined;
  return others.find(({ raw }) => NESTED_RE.test(raw) && TAG_RE.test(raw));
}
