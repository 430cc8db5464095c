import { storeLink, storeOf } from '@/lib/lint/app-stores';
import type { Rule } from '@/lib/lint/finding';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isTagged } from '@/lib/lint/tag-value';

/** A page of an app store: it hands no tag on to the app, but has parameters of its own for that. */
export const appStore: Rule = (link) => {
  const store = storeOf(link.host);
  if (store === undefined || !isTagged(link)) return NO_HITS;
  const choice = storeLink(link, store);
  return [{ field: 'url', params: { store, host: link.host }, choices: choice && [choice] }];
};
