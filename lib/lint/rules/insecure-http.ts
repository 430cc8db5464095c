import type { Rule } from '@/lib/lint/finding';
import { isPrivateHost, plainHost } from '@/lib/lint/hosts';
import { cleanUrl } from '@/lib/lint/link-pairs';
import { isHttp, portOf } from '@/lib/lint/link-place';
import { NO_HITS } from '@/lib/lint/no-hits';

/** An `http:` link. On the person's own machine there is nothing else. */
export const insecureHttp: Rule = (link) => {
  if (!isHttp(link) || isPrivateHost(plainHost(link.host))) return NO_HITS;
  const url = cleanUrl(link);
  const after = `https${url.slice(4)}`;
  // Behind a port of its own there is another server.
  const choices =
    portOf(url) === ''
      ? [{ kind: 'link', name: 'url', before: link.input.url, after, patch: { url: after } } as const]
      : undefined;
  return [{ field: 'url', choices }];
};
