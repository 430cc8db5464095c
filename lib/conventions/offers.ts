import type { Channel } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import type { InForce } from '@/lib/conventions/in-force';
import { mediumsOf } from '@/lib/conventions/pairs';
import { fold } from '@/lib/platforms/fold';
import type { UtmKey } from '@/lib/utm/params';

/** A value to offer at a field: what it stands for in the team's words, and for a pair the channel that it leads to. */
export type Offer = {
  readonly value: string;
  readonly label: string;
  readonly channel?: Channel | undefined;
};

export type Offers = {
  readonly values: readonly Offer[];
  /** Whether anything else is refused. */
  readonly only: boolean;
};

/**
 * What a convention has to offer at a field: of the medium those that go with the chosen source, else the rule's list,
 * else for the source those of the pairs. Undefined where it has nothing to say.
 *
 * @example
 * offersFor({ rules: {}, pairs: [{ source: 'line', medium: 'social' }], otherPairs: 'refused' }, 'utm_medium', { … })
 * // { values: [{ value: 'social', label: '', channel: 'Organic Social' }], only: true }
 */
export function offersFor(
  inForce: InForce,
  key: UtmKey,
  chosen: Readonly<Record<'utm_source' | 'utm_campaign', string>>,
): Offers | undefined {
  const rule = inForce.rules[key];
  const listed = rule?.values ?? [];
  const paired = key === 'utm_medium' ? mediumsOf(inForce, chosen.utm_source) : undefined;
  if (paired !== undefined) {
    const labels = new Map(listed.map(({ value, label }) => [value, label]));
    const channelOf = (medium: string) =>
      ga4Channel({ source: chosen.utm_source, medium, campaign: chosen.utm_campaign }).channel;
    return {
      values: paired.map((value) => ({ value, label: labels.get(value) ?? '', channel: channelOf(value) })),
      only: inForce.otherPairs === 'refused',
    };
  }
  if (listed.length > 0) return { values: listed, only: rule?.others === 'refused' };
  if (key !== 'utm_source' || inForce.pairs.length === 0) return undefined;
  const sources = [...new Set(inForce.pairs.map(({ source }) => source))];
  return { values: sources.map((value) => ({ value, label: '' })), only: false };
}

/**
 * The offers that fit what was typed, in their order: by the value or by what it stands for.
 *
 * @example
 * matchOffers([{ value: 'jp', label: 'Japan' }, { value: 'us', label: 'USA' }], 'jap') // [{ value: 'jp', … }]
 */
export function matchOffers(offers: readonly Offer[], query: string): readonly Offer[] {
  const folded = fold(query);
  if (folded === '') return offers;
  return offers.filter(({ value, label }) => fold(value).includes(folded) || fold(label).includes(folded));
}
