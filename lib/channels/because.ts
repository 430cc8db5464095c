import type { SourceCategory } from '@/lib/channels/sources';

type ChannelField = 'utm_source' | 'utm_medium' | 'utm_campaign';
type Read<Code, Field extends ChannelField = ChannelField> = {
  readonly code: Code;
  readonly field: Field;
  /** What the field holds, as it was given. */
  readonly value: string;
};
type Word = {
  /** The word of the rule, in small letters. */
  readonly word: string;
};

/**
 * Why a rule matched, or, for Unassigned, why none did: a coded result, never a sentence. The words stand in lib/i18n
 * under `channel.because`, by code.
 */
export type Because =
  | (Read<'source_listed', 'utm_source'> & { readonly list: SourceCategory })
  | (Read<'source_is', 'utm_source'> & Word)
  | (Read<'medium_is', 'utm_medium'> & Word)
  | (Read<'medium_begins', 'utm_medium'> & Word)
  | (Read<'medium_ends', 'utm_medium'> & Word)
  | (Read<'medium_contains', 'utm_medium'> & Word)
  | (Read<'campaign_contains', 'utm_campaign'> & Word)
  | Read<'source_unlisted', 'utm_source'>
  | Read<'source_missing', 'utm_source'>
  | Read<'medium_unknown', 'utm_medium'>
  | Read<'medium_missing', 'utm_medium'>;
