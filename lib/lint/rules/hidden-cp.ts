import { unknownMedium } from '@/lib/channels/unknown-mediums';
import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';

/** `mail_cpn`: GA4 takes every medium for paid that has “cp” in it. */
export const hiddenCp = mediumRule('hidden-cp', ({ medium, word }, link) => {
  const words = PER_ACTION_RE.test(word) ? ['affiliate', 'cpc'] : (unknownMedium(word)?.use ?? []);
  return { choices: mediumWordChoices(link, medium, words) };
});

/** Cost per action: what affiliate networks write. */
const PER_ACTION_RE = /(?:^|[^a-z])t?cpa(?![a-z])/;
