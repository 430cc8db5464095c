import { mediumWordChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';
import { mediumsFor } from '@/lib/lint/source-names';

/** `spotify / video`: “video” alone means an organic video, so an ad must not be called so. */
export const videoIsOrganic = mediumRule('video-is-organic', ({ medium }, link) => {
  const words = mediumsFor(link.tags.utm_source.toLowerCase()).filter((use) => !use.includes('video'));
  return { choices: mediumWordChoices(link, medium, [...new Set([...words, 'display', 'paid_video'])]) };
});
