import { unknownMedium } from '@/lib/channels/unknown-mediums';
import type { TagChanges } from '@/lib/lint/change-tags';
import { editDistance } from '@/lib/lint/edit-distance';
import { mediumChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';
import { COMMON_MEDIUMS } from '@/lib/lint/medium-words';

/** A medium that no channel rule knows: `newsletter`, `native`, `qr`, `emial`. */
export const mediumUnassigned = mediumRule('medium-unassigned', ({ medium, word }, link) => {
  const known = unknownMedium(word);
  const words = known?.use ?? nearestMediums(word);
  const options = words.map((use): TagChanges => {
    // `newsletter` is no medium but a fine source, if the source is free.
    const isSender = link.tags.utm_source === '' && word === 'newsletter';
    return { utm_medium: use, ...(isSender && { utm_source: word }) };
  });
  const choices = mediumChoices(link, medium, options);
  if (known?.kind === 'offline') return { severity: 'hint', params: { code: 'offline' }, choices };
  return { params: { code: 'unknown' }, choices };
});

const SHORTEST = 4;
const LONG = 6;

function nearestMediums(word: string): readonly string[] {
  if (word.length < SHORTEST) return [];
  const most = word.length < LONG ? 1 : 2;
  return COMMON_MEDIUMS.filter((medium) => editDistance(word, medium, most) <= most);
}
