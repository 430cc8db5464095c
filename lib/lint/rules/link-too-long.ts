import type { Rule } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';

/** GA4's page_location holds as much (analyticstraps.com, location-e-utm-troncati-dopo-1000-caratteri). */
const LONG_LINK = 1000;
/** What ad platforms take as a final URL. */
const LONGEST_LINK = 2048;

export const linkTooLong: Rule = (link) => {
  if (mostUnits(link) <= LONG_LINK) return NO_HITS;
  const length = link.url()?.length ?? 0;
  if (length <= LONG_LINK) return NO_HITS;
  const isCut = length > LONGEST_LINK;
  const params = { name: 'url', length, limit: isCut ? LONGEST_LINK : LONG_LINK };
  return [isCut ? { severity: 'error', field: 'url', params } : { field: 'url', params }];
};

/** A unit of UTF-16 is nine characters at most once it is written, and a character of an address three. */
const WORST = 9;
const WORST_OF_ADDRESS = 3;
const RAW_RE = /^[\w.~-]*$/;

/** What the link cannot be longer than: most need not be built to know that they are short. */
function mostUnits({ input, values }: LintedLink): number {
  let most = input.url.length * WORST_OF_ADDRESS;
  for (const { name, value } of values) {
    most += name.length * WORST_OF_ADDRESS + value.length * (RAW_RE.test(value) ? 1 : WORST) + 2;
  }
  return most;
}
