import type { Because } from '@/lib/channels/because';
import { type SourceCategory, sourceCategory } from '@/lib/channels/sources';

/** The three tags that GA4's rules look at, decoded, as they stand in the link. Missing is ''. */
export type ChannelInput = { readonly source: string; readonly medium: string; readonly campaign: string };

/** The tags as the rules read them: in small letters, since no rule tells capitals apart. */
export type ChannelValues = {
  readonly given: ChannelInput;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly category: SourceCategory | undefined;
  /** Why the medium counts as paid; undefined where it does not. */
  readonly paid: Because | undefined;
};

/** Reads any argument: what is no text is ''. */
export function readValues(input: ChannelInput): ChannelValues {
  const given = {
    source: textOf(input, 'source'),
    medium: textOf(input, 'medium'),
    campaign: textOf(input, 'campaign'),
  };
  const source = given.source.toLowerCase();
  const medium = given.medium.toLowerCase();
  return {
    given,
    source,
    medium,
    campaign: given.campaign.toLowerCase(),
    category: sourceCategory(source),
    paid: whyPaid(medium, given.medium),
  };
}

function textOf(input: unknown, name: keyof ChannelInput): string {
  if (typeof input !== 'object' || input === null) return '';
  const value = (input as Partial<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

/** Whether GA4 counts a medium in small letters as paid. @example isPaidMedium('mail_cpn') // true */
export function isPaidMedium(medium: string): boolean {
  return whyPaid(medium, medium) !== undefined;
}

/** Google's pattern for paid mediums, `^(.*cp.*|ppc|retargeting|paid.*)$`, the plainest reason first. */
function whyPaid(medium: string, value: string): Because | undefined {
  const field = 'utm_medium';
  if (medium.startsWith('paid')) return { code: 'medium_begins', field, value, word: 'paid' };
  if (medium === 'ppc' || medium === 'retargeting') return { code: 'medium_is', field, value, word: medium };
  if (medium.includes('cp')) return { code: 'medium_contains', field, value, word: 'cp' };
  return undefined;
}
