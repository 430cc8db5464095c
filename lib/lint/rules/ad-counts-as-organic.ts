import { sourceCategory } from '@/lib/channels/sources';
import { paidMediumsFor } from '@/lib/lint/ad-words';
import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';

/** `facebook / ads`: the medium says that it is an ad, but GA4 does not know the word and goes by the source. */
export const adCountsAsOrganic = mediumRule('ad-counts-as-organic', ({ medium, word }, link) => {
  const { utm_source: source } = link.tags;
  const category = sourceCategory(source);
  const words = category === undefined ? [] : paidMediumsFor(word, category);
  const { channel } = link.channel();
  return { params: { source, channel }, choices: mediumWordChoices(link, medium, words) };
});
