import type { Rule } from '@/lib/lint/finding';
import { isPrivateHost, plainHost, subdomains } from '@/lib/lint/hosts';
import { isHttp } from '@/lib/lint/link-place';
import { NO_HITS } from '@/lib/lint/no-hits';
import { curlCommand } from '@/lib/lint/shell';
import { isTagged } from '@/lib/lint/tag-value';

/** Last parts of paths that are folders on most sites, whose servers send on to the same with a slash. */
const FOLDERS: ReadonlySet<string> = new Set([
  ...['en', 'ja', 'jp', 'us', 'uk', 'de', 'fr', 'es', 'it', 'ko', 'zh'],
  ...['blog', 'news', 'about', 'contact', 'company', 'products'],
]);
const LONGEST_FOLDER = 8;

/** A tagged link that many servers send on to another address: whether the tags survive, only a try can tell. */
export const redirectRisk: Rule = (link) => {
  const { parsed, host } = link;
  if (parsed === undefined || !isTagged(link)) return NO_HITS;
  const code = riskOf(parsed.destination, host, isHttp(link));
  if (code === undefined || isPrivateHost(plainHost(host))) return NO_HITS;
  const url = link.url();
  return url === undefined ? NO_HITS : [{ field: 'url', params: { code, curl: curlCommand(url) } }];
};

/** The path is cut out only where it may be a folder: most links end here at once. */
function riskOf(url: string, host: string, isInsecure: boolean): 'http' | 'apex' | 'slash' | undefined {
  if (isInsecure) return 'http';
  const hash = url.indexOf('#');
  const mark = url.indexOf('?');
  const end = Math.min(hash < 0 ? url.length : hash, mark < 0 ? url.length : mark);
  const slash = url.lastIndexOf('/', end - 1);
  if (slash < 'https://'.length) return subdomains(plainHost(host)).length === 0 ? 'apex' : undefined;
  const length = end - slash - 1;
  if (length === 0 || length > LONGEST_FOLDER) return undefined;
  return FOLDERS.has(url.slice(slash + 1, end).toLowerCase()) ? 'slash' : undefined;
}
