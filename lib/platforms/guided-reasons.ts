import type { PlatformId, PlatformPair } from '@/lib/platforms/platforms';

/** Why a value was chosen: its words stand in lib/i18n/platforms. */
export type ReasonCode = SourceReason | MediumReason | 'campaign_month_goal' | TokenReason | AskReason;
type SourceReason =
  | 'source_listed'
  | 'source_by_medium'
  | 'source_facebook'
  | 'source_twitter'
  | 'source_amazon_dsp'
  | 'source_list_name'
  | 'source_smartnews'
  | 'source_chatgpt'
  | 'source_publisher'
  | 'source_own'
  | 'source_tool'
  | 'google_auto_tagging';
export type MediumReason = `medium_${GuidedMedium}`;
type GuidedMedium =
  | 'affiliate'
  | 'audio'
  | 'cpc'
  | 'display'
  | 'email'
  | 'organic'
  | 'paid_social'
  | 'push'
  | 'qr'
  | 'referral'
  | 'sms'
  | 'social'
  | 'video';
type TokenReason = 'id_token' | 'content_token' | 'term_token';
export type AskReason = 'content_creator' | 'content_place' | 'content_slot';

/** Sources that GA4 has in its list: they count by themselves, whatever the medium says. */
const LISTED: ReadonlySet<string> = new Set([
  'google',
  'bing',
  'yahoo',
  'youtube',
  'linkedin',
  'tiktok',
  'pinterest',
  'snapchat',
  'reddit',
  'line',
  'whatsapp',
  'hatena',
  'instagram',
]);

/** Why this source: a reason of the place itself, else what GA4 knows of the name. */
export function sourceReason(platform: PlatformId, { source, medium }: PlatformPair): SourceReason {
  const own = OWN_REASONS[platform];
  if (own !== undefined) return own;
  if (source === null) return 'source_own';
  if (LISTED.has(source)) return 'source_listed';
  return medium === 'email' || medium === 'sms' ? 'source_tool' : 'source_by_medium';
}

const OWN_REASONS: { readonly [Id in PlatformId]?: SourceReason } = {
  meta: 'source_facebook',
  x_ads: 'source_twitter',
  amazon_ads: 'source_amazon_dsp',
  smartnews_ads: 'source_smartnews',
  chatgpt_ads: 'source_chatgpt',
  mailchimp: 'source_list_name',
  sendgrid: 'source_list_name',
  push: 'source_own',
  qr_print: 'source_own',
  affiliate: 'source_own',
  cm360: 'source_publisher',
};
