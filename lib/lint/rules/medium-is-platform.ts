import { isPaidMedium } from '@/lib/channels/channel-values';
import { sourceCategory } from '@/lib/channels/sources';
import { mediumWords } from '@/lib/channels/unknown-mediums';
import type { TagChanges } from '@/lib/lint/change-tags';
import { mediumChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';
import { foldWord } from '@/lib/lint/medium-words';
import { listedName, mediumsFor } from '@/lib/lint/source-names';

/** `line-official / line`: the medium names a platform, not a kind of traffic. */
export const mediumIsPlatform = mediumRule('medium-is-platform', ({ medium, word }, link) => {
  const source = foldWord(link.tags.utm_source);
  const name = listedName(word) ?? word;
  // The platform's plain name is the better source where there is none, or only a longer form of it.
  const isLongerForm = sourceCategory(source) === undefined && mediumWords(source).includes(word);
  const sender = source === '' || (isLongerForm && source !== name) ? { utm_source: name } : {};
  const options = mediumsFor(name)
    .toSorted((a, b) => Number(isPaidMedium(a)) - Number(isPaidMedium(b)))
    .map((use): TagChanges => ({ utm_medium: use, ...sender }));
  return { choices: mediumChoices(link, medium, options) };
});
