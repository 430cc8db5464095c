import type { Rule } from '@/lib/lint/finding';
import { NO_HITS } from '@/lib/lint/no-hits';

/** A route of a page's script behind the `#`, and perhaps a query of its own. */
const ROUTE_RE = /^!?\/[^?]*/;

/** `#/plans`: the tags stand before the `#`, and the page's script has to leave them alone. */
export const hashRoute: Rule = ({ parsed, readNotices }) => {
  const url = parsed?.destination;
  const hash = url?.indexOf('#') ?? -1;
  if (url === undefined || hash < 0) return NO_HITS;
  const route = ROUTE_RE.exec(url.slice(hash + 1))?.[0];
  if (route === undefined || readNotices.some(({ code }) => code === 'tags_after_hash')) return NO_HITS;
  return [{ field: 'url', params: { route: `#${route}` } }];
};
