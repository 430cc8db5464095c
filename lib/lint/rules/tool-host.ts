import type { Rule } from '@/lib/lint/finding';
import { NO_HITS } from '@/lib/lint/no-hits';
import { toolHost as findTool } from '@/lib/lint/tool-hosts';

/** The page of a link builder, of an analytics or of an ad tool, caught in place of the landing page. */
export const toolHost: Rule = ({ host, parsed }) => {
  const code = parsed === undefined ? undefined : findTool(host, parsed.destination);
  return code === undefined ? NO_HITS : [{ field: 'url', params: { host, code } }];
};
