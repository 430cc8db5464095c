import type { Rule } from '@/lib/lint/finding';
import { isIpAddress, isPrivateHost, plainHost } from '@/lib/lint/hosts';
import { NO_HITS } from '@/lib/lint/no-hits';

/** A number in place of a name; one that nobody can reach from outside is for `private-host`. */
export const ipAddress: Rule = ({ host }) => {
  const plain = plainHost(host);
  return isIpAddress(plain) && !isPrivateHost(plain) ? [{ field: 'url', params: { host } }] : NO_HITS;
};
