import { expect, test } from 'vitest';
import { CHANNEL_TERMS, CHANNELS } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { findTerm } from '@/lib/glossary/terms';
import { en } from '@/lib/i18n/glossary/en';

test.each(CHANNELS)('%s has a term of its own, of the kind “channel”', (channel) => {
  expect(findTerm(CHANNEL_TERMS[channel])?.kind).toBe('channel');
  expect(CHANNELS.filter((other) => CHANNEL_TERMS[other] === CHANNEL_TERMS[channel])).toEqual([channel]);
});

test.each(CHANNELS)('the example of %s leads there', (channel) => {
  const { good, bad } = en[CHANNEL_TERMS[channel]];
  // Nobody should tag for these two: their examples are bad ones.
  const example = channel === 'Direct' || channel === 'Unassigned' ? bad : good;
  expect(channelOf(example?.value)).toBe(channel);
});

function channelOf(tags = ''): string {
  const pairs = new URLSearchParams(tags);
  const read = (name: string) => pairs.get(name) ?? '';
  return ga4Channel({
    source: read('utm_source'),
    medium: read('utm_medium'),
    campaign: read('utm_campaign'),
  }).channel;
}
