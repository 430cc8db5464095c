import type { Because } from '@/lib/channels/because';
import { CHANNEL_RULES, type ChannelRuleId, whyUnassigned } from '@/lib/channels/channel-rules';
import { type ChannelInput, type ChannelValues, readValues } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import { type Doubt, doubtOf } from '@/lib/channels/doubts';

export type { Because, ChannelInput };

export type ChannelResult = {
  readonly channel: Channel;
  /** The row of CHANNEL_RULES that matched, or `unassigned`. */
  readonly rule: ChannelRuleId;
  /** Never empty. For Unassigned: why nothing matched. */
  readonly because: readonly Because[];
  /** Set where what Google publishes leaves it open whether the channel is this one. */
  readonly probably?: Doubt;
};

/**
 * The default channel under which GA4 files visits through a link: that of the first rule that matches, in any case.
 * Total: an argument that is no object has no tags, a value that is no text is ''. Linear, and a few look-ups only.
 *
 * @example
 * ga4Channel({ source: 'facebook', medium: 'paid_social', campaign: 'spring' })
 * // { channel: 'Paid Social', rule: 'paid-social', because: [
 * //   { code: 'source_listed', field: 'utm_source', value: 'facebook', list: 'social' },
 * //   { code: 'medium_begins', field: 'utm_medium', value: 'paid_social', word: 'paid' }] }
 */
export function ga4Channel(input: ChannelInput): ChannelResult {
  const values = readValues(input);
  const result = firstMatch(values);
  const probably = doubtOf(result.rule, values);
  return probably === undefined ? result : { ...result, probably };
}

function firstMatch(values: ChannelValues): ChannelResult {
  for (const { id, channel, match } of CHANNEL_RULES) {
    const because = match(values);
    if (because !== undefined) return { channel, rule: id, because };
  }
  return { channel: 'Unassigned', rule: 'unassigned', because: whyUnassigned(values) };
}
