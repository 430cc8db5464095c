import type { Rule } from '@/lib/lint/finding';
import { isPrivateHost, plainHost } from '@/lib/lint/hosts';
import { NO_HITS } from '@/lib/lint/no-hits';

/** A host that only the person's own machine, home or company can reach. */
export const privateHost: Rule = ({ host }) =>
  isPrivateHost(plainHost(host)) ? [{ field: 'url', params: { host } }] : NO_HITS;
