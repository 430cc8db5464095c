import { changeTags } from '@/lib/lint/change-tags';
import { mediumRule } from '@/lib/lint/medium-fault';

/** `email / newsletter`: the kind of traffic stands as source, and the sender as medium. */
export const sourceMediumSwapped = mediumRule('source-medium-swapped', (_, link) => {
  const { utm_source: source, utm_medium: medium } = link.tags;
  return { params: { source }, choices: [changeTags(link, { utm_source: medium, utm_medium: source })] };
});
