import type { Rule } from '@/lib/lint/finding';
import { isStagingHost, plainHost } from '@/lib/lint/hosts';
import { NO_HITS } from '@/lib/lint/no-hits';

/** What staging hosts have in their names: most links are told apart by it without looking further. */
const SIGN_RE =
  /st(?:a?g|age)|dev|test|preview|qa|uat|sandbox|preprod|--|\.app$|\.dev$|\.io$|trycloudflare|loca/;

/** A host on which a team tries things out. */
export const stagingHost: Rule = ({ host }) =>
  SIGN_RE.test(host) && isStagingHost(plainHost(host)) ? [{ field: 'url', params: { host } }] : NO_HITS;
