import type { Rule } from '@/lib/lint/finding';
import { isIpAddress, isPrivateHost, plainHost } from '@/lib/lint/hosts';
import { NO_HITS } from '@/lib/lint/no-hits';

/** `https://example/`: a name without an ending such as .com or .jp leads nowhere on the internet. */
export const topLevelDomainMissing: Rule = ({ host }) => {
  const dot = host.indexOf('.');
  if (host === '' || (dot > 0 && dot < host.length - 1)) return NO_HITS;
  const plain = plainHost(host);
  if (plain.includes('.') || isIpAddress(plain) || isPrivateHost(plain)) return NO_HITS;
  return [{ field: 'url', params: { host } }];
};
