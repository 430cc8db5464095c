import type { Rule } from '@/lib/lint/finding';
import { cleanUrl } from '@/lib/lint/link-pairs';
import { nestedPair } from '@/lib/lint/nested-pair';
import { NO_HITS } from '@/lib/lint/no-hits';
import { cutLink, joinLink } from '@/lib/url/cut';
import { encodeText } from '@/lib/url/encode';

/** `c?u=https://e.com/?utm_source=a8&utm_medium=affiliate`: from the `&` on, the tags are the outer link's. */
export const nestedLink: Rule = (link) => {
  const pair = nestedPair(link);
  if (pair === undefined) return NO_HITS;
  const cut = cutLink(cleanUrl(link));
  const at = cut.query?.indexOf(pair.raw) ?? -1;
  if (cut.query === undefined || at < 0) return NO_HITS;
  const from = at + pair.raw.indexOf('=') + 1;
  // All that follows is taken for the inner link's: whoever wrote it so meant one link to the end.
  const query = cut.query.slice(0, from) + encodeText(cut.query.slice(from));
  const after = joinLink({ ...cut, query });
  const choice = { kind: 'link', name: 'url', before: link.input.url, after, patch: { url: after } } as const;
  return [{ field: 'url', params: { name: pair.name }, choices: [choice] }];
};
