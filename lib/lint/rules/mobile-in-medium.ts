import { mediumWords, unknownMedium } from '@/lib/channels/unknown-mediums';
import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';
import { STANDARD_MEDIUMS } from '@/lib/lint/medium-words';

/** `mobile_banner`: GA4 takes every medium for a push notification that has “mobile” in it. */
export const mobileInMedium = mediumRule('mobile-in-medium', ({ medium, word }, link) => {
  const rest = mediumWords(word).filter((one) => one !== 'mobile');
  const meant = unknownMedium(rest.join('_'))?.use ?? rest.filter((one) => STANDARD_MEDIUMS.has(one));
  const words = meant.length > 0 ? meant : ['display', 'push'];
  return { choices: mediumWordChoices(link, medium, words) };
});
