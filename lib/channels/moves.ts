import { type ChannelInput, readValues } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import { type ChannelResult, ga4Channel } from '@/lib/channels/ga4';
import { type MoveReason, type Proposal, proposeMoves } from '@/lib/channels/proposals';

/** One edit that leads to another channel; `reason` is coded, its words stand under `channel.move`. */
export type ChannelMove = {
  readonly field: Proposal['field'];
  readonly before: string;
  readonly after: string;
  /** Where GA4 files the link after this edit. */
  readonly channel: Channel;
  readonly reason: MoveReason;
};

const MOST = 4;

/**
 * The nearest edits that lead to another sensible channel, best first, at most four, one a channel. The one for
 * `says_nothing` stays in the channel: it puts a medium that GA4 knows in place of one that it does not look at.
 *
 * @example
 * channelMoves({ source: 'meta', medium: 'paid_social', campaign: '' })[0]
 * // { field: 'utm_source', before: 'meta', after: 'facebook', channel: 'Paid Social', reason: 'source_listed' }
 */
export function channelMoves(input: ChannelInput, result: ChannelResult = ga4Channel(input)): ChannelMove[] {
  const values = readValues(input);
  const { given } = values;
  const moves = new Map<Channel, ChannelMove>();
  for (const { field, after, channel: wanted, reason } of proposeMoves(values, result)) {
    const name = NAMES[field];
    const before = given[name];
    if (after === before.toLowerCase() || moves.size === MOST) continue;
    const { channel } = ga4Channel({ ...given, [name]: after });
    const isOther = channel !== result.channel || reason === 'says_nothing';
    const isWanted = wanted === undefined ? channel !== 'Unassigned' : channel === wanted;
    if (isOther && isWanted && !moves.has(channel))
      moves.set(channel, { field, before, after, channel, reason });
  }
  return [...moves.values()];
}

const NAMES = { utm_source: 'source', utm_medium: 'medium', utm_campaign: 'campaign' } as const;
