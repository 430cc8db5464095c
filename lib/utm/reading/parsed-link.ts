import type { CleanNotice } from '@/lib/url/notices';
import type { ForeignKind } from '@/lib/utm/foreign-params';
import type { ReadNotice } from '@/lib/utm/notices';
import type { CustomParam, TagValues } from '@/lib/utm/params';

export type ParsedLink = {
  /** The same text less our tags. */
  readonly destination: string;
  readonly tags: TagValues;
  /** Other tools' tags and unknown `utm_` keys, decoded. They stay in `destination` and stand in `others` too. */
  readonly custom: readonly CustomParam[];
  /** Click ids and personal ids, decoded. They stay in `destination` and stand in `others` too. */
  readonly clickIds: readonly CustomParam[];
  /** All pairs of the query that are not ours, in order. */
  readonly others: readonly OtherPair[];
  readonly notices: readonly (CleanNotice | ReadNotice)[];
};

/** A pair that is not one of our tags: decoded, its bytes as they stand, and what it is known as. */
export type OtherPair = {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
  readonly kind: ForeignKind | 'unknown_utm' | 'foreign';
};

/** The result of reading, while it is filled. */
export type LinkReading = {
  readonly ok: true;
  destination: string;
  readonly tags: TagValues;
  readonly custom: CustomParam[];
  readonly clickIds: CustomParam[];
  readonly others: OtherPair[];
  readonly notices: ParsedLink['notices'];
};

export function addOther(reading: LinkReading, pair: OtherPair): void {
  reading.others.push(pair);
  const { name, value, kind } = pair;
  if (kind === 'foreign') return;
  if (kind === 'tool_tag' || kind === 'unknown_utm') reading.custom.push([name, value]);
  else reading.clickIds.push([name, value]);
}
