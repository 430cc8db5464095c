import type { PlatformId } from '@/lib/platforms/platforms';

/**
 * The ids of PLATFORMS, alone: an address is read before anything else, and the table itself comes later. A test holds
 * the two together.
 */
const PLATFORM_IDS = [
  'meta',
  'google_ads',
  'microsoft_ads',
  'linkedin_ads',
  'tiktok_ads',
  'pinterest_ads',
  'snapchat_ads',
  'reddit_ads',
  'x_ads',
  'amazon_ads',
  'yahoo_japan_search',
  'yahoo_japan_display',
  'line_ads',
  'smartnews_ads',
  'criteo',
  'taboola',
  'outbrain',
  'dv360',
  'cm360',
  'spotify_ads',
  'chatgpt_ads',
  'mailchimp',
  'hubspot',
  'klaviyo',
  'brevo',
  'sendgrid',
  'sfmc',
  'sms',
  'push',
  'qr_print',
  'affiliate',
  'threads',
  'bluesky',
  'discord',
  'whatsapp',
  'telegram',
  'line_oa',
  'note',
  'hatena',
  'bereal',
  'slack_teams',
  'youtube',
  'podcast',
  'pdf',
  'influencer',
] as const satisfies readonly PlatformId[];

const IDS: ReadonlySet<string> = new Set(PLATFORM_IDS);

/** @example isPlatformId('line_oa') // true */
export function isPlatformId(text: string): text is PlatformId {
  return IDS.has(text);
}

type Missing = Exclude<PlatformId, (typeof PLATFORM_IDS)[number]>;
/** Does not compile while an id of the table is missing here. */
true satisfies [Missing] extends [never] ? true : Missing;
