import type { TermId } from '@/lib/glossary/terms';

/**
 * GA4's default channels, as GA4 spells them in every language, in the order of Google's table, each with the glossary
 * term that explains it. Source: support.google.com/analytics/answer/9756891, in stored copies of 2026-09.
 */
const ROWS = [
  { channel: 'Direct', term: 'direct' },
  { channel: 'Cross-network', term: 'cross-network' },
  { channel: 'Paid Shopping', term: 'paid-shopping' },
  { channel: 'Paid Search', term: 'paid-search' },
  { channel: 'Paid Social', term: 'paid-social' },
  { channel: 'Paid Video', term: 'paid-video' },
  { channel: 'Display', term: 'display' },
  { channel: 'Paid Other', term: 'paid-other' },
  { channel: 'Organic Shopping', term: 'organic-shopping' },
  { channel: 'Organic Social', term: 'organic-social' },
  { channel: 'Organic Video', term: 'organic-video' },
  { channel: 'Organic Search', term: 'organic-search' },
  { channel: 'AI Assistant', term: 'ai-assistant' },
  { channel: 'Referral', term: 'referral' },
  { channel: 'Email', term: 'email' },
  { channel: 'Affiliates', term: 'affiliates' },
  { channel: 'Audio', term: 'audio' },
  { channel: 'SMS', term: 'sms' },
  { channel: 'Mobile Push Notifications', term: 'mobile-push-notifications' },
  { channel: 'Unassigned', term: 'unassigned' },
] as const satisfies readonly { readonly channel: string; readonly term: TermId }[];

export type Channel = (typeof ROWS)[number]['channel'];

export const CHANNELS: readonly Channel[] = ROWS.map(({ channel }) => channel);

/** The glossary term of each channel. */
export const CHANNEL_TERMS = Object.fromEntries(ROWS.map(({ channel, term }) => [channel, term])) as Readonly<
  Record<Channel, TermId>
>;
