// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the platform's own spelling.
import type { PlatformId } from '@/lib/platforms/platforms';
import type { UtmKey } from '@/lib/utm/params';

export type RecommendedTokens = { readonly [Key in UtmKey]?: string };

/**
 * Which token does well in which parameter: names and ids of the platform's own levels, from the most general (the
 * campaign in utm_campaign and utm_id) to the finest. Tokens that say something of the reader are not among them.
 * Built from each platform's tokens as they stand in lib/utm/tokens.ts; read 2026-11-22.
 */
export const RECOMMENDED_TOKENS: { readonly [Id in PlatformId]?: RecommendedTokens } = {
  meta: {
    utm_campaign: '{{campaign.name}}',
    utm_content: '{{ad.name}}',
    utm_term: '{{placement}}',
    utm_id: '{{campaign.id}}',
  },
  google_ads: { utm_term: '{keyword}', utm_content: '{creative}', utm_id: '{campaignid}' },
  microsoft_ads: {
    utm_campaign: '{Campaign}',
    utm_content: '{AdGroup}',
    utm_term: '{keyword:default}',
    utm_id: '{CampaignId}',
  },
  linkedin_ads: {
    utm_campaign: '{{CAMPAIGN_NAME}}',
    utm_content: '{{CREATIVE_ID}}',
    utm_id: '{{CAMPAIGN_ID}}',
  },
  tiktok_ads: {
    utm_campaign: '__CAMPAIGN_NAME__',
    utm_content: '__CID_NAME__',
    utm_term: '__AID_NAME__',
    utm_id: '__CAMPAIGN_ID__',
  },
  pinterest_ads: {
    utm_campaign: '{campaign_name}',
    utm_content: '{adid}',
    utm_term: '{adgroupname}',
    utm_id: '{campaignid}',
  },
  snapchat_ads: {
    utm_campaign: '{{campaign.name}}',
    utm_content: '{{ad.id}}',
    utm_term: '{{adSet.name}}',
    utm_id: '{{campaign.id}}',
  },
  reddit_ads: { utm_content: '{{AD_ID}}', utm_term: '{{ADGROUP_ID}}', utm_id: '{{CAMPAIGN_ID}}' },
  amazon_ads: { utm_content: '{%creative_cfid}', utm_id: '{%campaign_cfid}' },
  yahoo_japan_search: { utm_term: '{keyword}', utm_content: '{creative}' },
  yahoo_japan_display: { utm_content: '{creative}', utm_id: '{campaignid}' },
  smartnews_ads: { utm_content: '{ad_id}', utm_term: '{ad_group_id}', utm_id: '{campaign_id}' },
  criteo: { utm_content: '{{adid}}', utm_id: '{{adsetid}}' },
  taboola: {
    utm_campaign: '{campaign_name}',
    utm_content: '{campaign_item_id}',
    utm_term: '{site}',
    utm_id: '{campaign_id}',
  },
  outbrain: { utm_content: '{{ad_title}}', utm_term: '{{publisher_name}}' },
  dv360: { utm_content: '${CREATIVE_ID}', utm_term: '${LINE_ITEM_ID}', utm_id: '${CAMPAIGN_ID}' },
  cm360: { utm_content: '%ecid!', utm_term: '%epid!', utm_id: '%ebuy!' },
  sfmc: { utm_campaign: '%%emailname_%%' },
};
