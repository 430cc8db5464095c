export type PlatformKind = 'ad' | 'email' | 'message' | 'offline' | 'affiliate' | 'organic';

/**
 * What to write as source and medium. `source` is null where the name is the person's own: of a show, a paper, a list.
 * `recommended`: the best that GA4's channel rules allow (a QR code has no channel of its own). `acceptable`: for a
 * narrower case.
 */
export type PlatformPair = {
  readonly source: string | null;
  readonly medium: string;
  readonly use: 'paid' | 'organic';
  readonly verdict: 'recommended' | 'acceptable';
};

type PlatformRow = {
  readonly id: string;
  readonly name: string;
  /** The name in Japanese, where it is another one. */
  readonly nameJa?: string;
  readonly kind: PlatformKind;
  readonly region: 'global' | 'JP' | 'JP/TW/TH' | 'JP/US' | 'US/CA/AU/NZ' | 'global/JP';
  readonly pairs: readonly PlatformPair[];
};

const ROWS = [
  {
    id: 'meta',
    name: 'Meta Ads',
    nameJa: 'Meta広告',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'facebook', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'instagram', medium: 'paid_social', use: 'paid', verdict: 'acceptable' },
      { source: 'fb', medium: 'paid_social', use: 'paid', verdict: 'acceptable' },
      { source: 'ig', medium: 'paid_social', use: 'paid', verdict: 'acceptable' },
      { source: 'facebook', medium: 'social', use: 'organic', verdict: 'recommended' },
      { source: 'instagram', medium: 'social', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'google_ads',
    name: 'Google Ads',
    nameJa: 'Google 広告',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'google', medium: 'cpc', use: 'paid', verdict: 'recommended' },
      { source: 'google', medium: 'display', use: 'paid', verdict: 'acceptable' },
      { source: 'youtube', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'google', medium: 'organic', use: 'organic', verdict: 'recommended' },
      { source: 'youtube', medium: 'video', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'microsoft_ads',
    name: 'Microsoft Advertising',
    nameJa: 'Microsoft 広告',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'bing', medium: 'cpc', use: 'paid', verdict: 'recommended' },
      { source: 'bing', medium: 'display', use: 'paid', verdict: 'acceptable' },
      { source: 'bing', medium: 'organic', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'linkedin_ads',
    name: 'LinkedIn',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'linkedin', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'linkedin', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'tiktok_ads',
    name: 'TikTok',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'tiktok', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'tiktok', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'tiktok', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'pinterest_ads',
    name: 'Pinterest',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'pinterest', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'pinterest', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'snapchat_ads',
    name: 'Snapchat',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'snapchat', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'snapchat', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'reddit_ads',
    name: 'Reddit',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'reddit', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'reddit', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'x_ads',
    name: 'X (Twitter)',
    nameJa: 'X（旧Twitter）',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'twitter', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'twitter', medium: 'social', use: 'organic', verdict: 'recommended' },
      { source: 'x', medium: 'social', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'amazon_ads',
    name: 'Amazon Ads',
    nameJa: 'Amazon Ads（アマゾン広告）',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'amazon-dsp', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'amazon', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'amazon', medium: 'display', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'yahoo_japan_search',
    name: 'Yahoo! JAPAN Ads, search',
    nameJa: 'Yahoo!広告 検索広告',
    kind: 'ad',
    region: 'JP',
    pairs: [{ source: 'yahoo', medium: 'cpc', use: 'paid', verdict: 'recommended' }],
  },
  {
    id: 'yahoo_japan_display',
    name: 'Yahoo! JAPAN Ads, display',
    nameJa: 'Yahoo!広告 ディスプレイ広告',
    kind: 'ad',
    region: 'JP',
    pairs: [{ source: 'yahoo', medium: 'display', use: 'paid', verdict: 'recommended' }],
  },
  {
    id: 'line_ads',
    name: 'LINE Ads',
    nameJa: 'LINE広告',
    kind: 'ad',
    region: 'JP/TW/TH',
    pairs: [
      { source: 'line', medium: 'paid_social', use: 'paid', verdict: 'recommended' },
      { source: 'line', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'line', medium: 'social', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'smartnews_ads',
    name: 'SmartNews Ads',
    nameJa: 'スマートニュース広告',
    kind: 'ad',
    region: 'JP/US',
    pairs: [
      { source: 'smartnews', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'smartnews', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'smartnews', medium: 'referral', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'criteo',
    name: 'Criteo',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'criteo', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'criteo', medium: 'retargeting', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'taboola',
    name: 'Taboola / Realize',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'taboola', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'taboola', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'outbrain',
    name: 'Outbrain / Teads',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'outbrain', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'outbrain', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'dv360',
    name: 'Display & Video 360',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'dv360', medium: 'display', use: 'paid', verdict: 'recommended' },
      { source: 'dv360', medium: 'cpm', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'cm360',
    name: 'Campaign Manager 360',
    kind: 'ad',
    region: 'global',
    pairs: [{ source: 'cm360', medium: 'display', use: 'paid', verdict: 'recommended' }],
  },
  {
    id: 'spotify_ads',
    name: 'Spotify',
    kind: 'ad',
    region: 'global',
    pairs: [
      { source: 'spotify', medium: 'audio', use: 'paid', verdict: 'recommended' },
      { source: 'spotify', medium: 'display', use: 'paid', verdict: 'acceptable' },
      { source: 'spotify', medium: 'cpc', use: 'paid', verdict: 'acceptable' },
      { source: 'spotify', medium: 'audio', use: 'organic', verdict: 'recommended' },
    ],
  },
  {
    id: 'chatgpt_ads',
    name: 'ChatGPT Ads',
    nameJa: 'ChatGPT広告',
    kind: 'ad',
    region: 'US/CA/AU/NZ',
    pairs: [
      { source: 'chatgpt', medium: 'cpc', use: 'paid', verdict: 'recommended' },
      { source: 'chatgpt', medium: 'paid_ai', use: 'paid', verdict: 'acceptable' },
    ],
  },
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    kind: 'email',
    region: 'global',
    pairs: [
      { source: 'newsletter', medium: 'email', use: 'organic', verdict: 'recommended' },
      { source: 'mailchimp', medium: 'email', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    kind: 'email',
    region: 'global',
    pairs: [{ source: null, medium: 'email', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    kind: 'email',
    region: 'global',
    pairs: [
      { source: 'klaviyo', medium: 'email', use: 'organic', verdict: 'recommended' },
      { source: 'klaviyo', medium: 'sms', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'brevo',
    name: 'Brevo (Sendinblue)',
    kind: 'email',
    region: 'global',
    pairs: [{ source: 'brevo', medium: 'email', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'sendgrid',
    name: 'Twilio SendGrid',
    kind: 'email',
    region: 'global',
    pairs: [{ source: 'sendgrid', medium: 'email', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'sfmc',
    name: 'Salesforce Marketing Cloud',
    kind: 'email',
    region: 'global',
    pairs: [{ source: 'sfmc', medium: 'email', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'sms',
    name: 'SMS / MMS / RCS',
    nameJa: 'SMS（ショートメッセージ）',
    kind: 'message',
    region: 'global',
    pairs: [
      { source: 'klaviyo', medium: 'sms', use: 'organic', verdict: 'recommended' },
      { source: 'sms', medium: 'sms', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'push',
    name: 'App and web push',
    nameJa: 'プッシュ通知',
    kind: 'message',
    region: 'global',
    pairs: [
      { source: 'onesignal', medium: 'push', use: 'organic', verdict: 'recommended' },
      { source: 'onesignal', medium: 'web_push', use: 'organic', verdict: 'acceptable' },
      { source: 'firebase', medium: 'notification', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'qr_print',
    name: 'QR code, print, store, outdoor',
    nameJa: 'QRコード・チラシ・店頭・屋外',
    kind: 'offline',
    region: 'global',
    pairs: [
      { source: 'flyer', medium: 'qr', use: 'organic', verdict: 'recommended' },
      { source: 'store-pop', medium: 'qr', use: 'organic', verdict: 'acceptable' },
      { source: 'flyer', medium: 'referral', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'affiliate',
    name: 'Affiliate networks',
    nameJa: 'アフィリエイト（ASP）',
    kind: 'affiliate',
    region: 'global/JP',
    pairs: [
      { source: 'awin', medium: 'affiliate', use: 'organic', verdict: 'recommended' },
      { source: 'a8', medium: 'affiliate', use: 'organic', verdict: 'acceptable' },
      { source: 'rakuten-affiliate', medium: 'affiliate', use: 'organic', verdict: 'acceptable' },
    ],
  },
  {
    id: 'threads',
    name: 'Threads',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'threads', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'bluesky', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'discord',
    name: 'Discord',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'discord', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'whatsapp', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'telegram',
    name: 'Telegram',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'telegram', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'line_oa',
    name: 'LINE Official Account',
    nameJa: 'LINE公式アカウント',
    kind: 'organic',
    region: 'JP',
    pairs: [{ source: 'line', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'note',
    name: 'note',
    nameJa: 'note（ノート）',
    kind: 'organic',
    region: 'JP',
    pairs: [{ source: 'note', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'hatena',
    name: 'Hatena',
    nameJa: 'はてな',
    kind: 'organic',
    region: 'JP',
    pairs: [{ source: 'hatena', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'bereal',
    name: 'BeReal',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'bereal', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'slack_teams',
    name: 'Slack / Teams',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'slack', medium: 'social', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'youtube', medium: 'video', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'podcast',
    name: 'Podcast',
    nameJa: 'ポッドキャスト',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: null, medium: 'audio', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'pdf',
    name: 'PDF, slides',
    nameJa: 'PDF・資料',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: null, medium: 'referral', use: 'organic', verdict: 'recommended' }],
  },
  {
    id: 'influencer',
    name: 'Influencers, creators',
    nameJa: 'インフルエンサー',
    kind: 'organic',
    region: 'global',
    pairs: [{ source: 'instagram', medium: 'paid_social', use: 'paid', verdict: 'recommended' }],
  },
] as const satisfies readonly PlatformRow[];

export type PlatformId = (typeof ROWS)[number]['id'];
export type Platform = PlatformRow & { readonly id: PlatformId };
export type Use = PlatformPair['use'];

/**
 * Where links are put, and the source and medium to give them there. Each pair was computed against GA4's default
 * channel rules and its list of sources (support.google.com/analytics/answer/9756891), 2026-11-22; pairs that
 * leave the channel that a person would expect are left out, and so is what was known from memory only.
 */
export const PLATFORMS: readonly Platform[] = ROWS;

const BY_ID: ReadonlyMap<string, Platform> = new Map(PLATFORMS.map((platform) => [platform.id, platform]));

/** @example platformOf('bereal').name // 'BeReal' */
export function platformOf(id: PlatformId): Platform {
  return BY_ID.get(id) as Platform;
}

/** The pairs of one use, the recommended first; empty where a place is not used so. */
export function pairsOf(id: PlatformId, use: Use): readonly PlatformPair[] {
  return platformOf(id).pairs.filter((pair) => pair.use === use);
}
