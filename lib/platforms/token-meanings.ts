// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the platform's own spelling.
import type { PlatformId } from '@/lib/platforms/platforms';

/** What a token stands for. Platforms that give the same thing under other letters share a meaning. */
export type TokenMeaning =
  | 'account_id'
  | 'ad_id'
  | 'ad_name'
  | 'ad_set_id'
  | 'ad_set_name'
  | 'ad_group_id'
  | 'ad_group_name'
  | 'ad_title'
  | 'ad_tracking_id'
  | 'advertiser_id'
  | 'affiliate_category'
  | 'affiliate_name'
  | 'app'
  | 'app_or_web'
  | 'asset_group_id'
  | 'asset_id'
  | 'auction_id'
  | 'batch_id'
  | 'bid_match_type'
  | 'business_unit_id'
  | 'callback'
  | 'campaign_group_id'
  | 'campaign_group_name'
  | 'campaign_id'
  | 'campaign_name'
  | 'click_id'
  | 'click_price'
  | 'click_url'
  | 'click_url_encoded'
  | 'click_url_twice'
  | 'consent'
  | 'creative_id'
  | 'creative_name'
  | 'creative_type'
  | 'custom_id'
  | 'custom_parameter'
  | 'date'
  | 'device'
  | 'device_identifier'
  | 'device_kind'
  | 'device_model'
  | 'email_id'
  | 'email_name'
  | 'final_url'
  | 'final_url_encoded'
  | 'final_url_plain'
  | 'final_url_thrice'
  | 'final_url_twice'
  | 'if_display'
  | 'if_mobile'
  | 'if_native'
  | 'if_not_mobile'
  | 'if_product'
  | 'if_search'
  | 'ignore'
  | 'insertion_order_id'
  | 'item_id'
  | 'job_id'
  | 'keyword'
  | 'keyword_id'
  | 'keyword_or_default'
  | 'keyword_value'
  | 'language'
  | 'line_item_id'
  | 'location_of_click'
  | 'location_of_interest'
  | 'match_code'
  | 'match_type'
  | 'media_id'
  | 'merchant_id'
  | 'network_google'
  | 'network_microsoft'
  | 'os'
  | 'page_url'
  | 'placement'
  | 'placement_category'
  | 'placement_id'
  | 'product_channel'
  | 'product_country'
  | 'product_group_id'
  | 'product_id'
  | 'product_language'
  | 'product_name'
  | 'publisher_domain'
  | 'publisher_id'
  | 'publisher_name'
  | 'random'
  | 'recipient_id'
  | 'search_query'
  | 'section_id'
  | 'section_name'
  | 'seller_name'
  | 'shopping_ad_type'
  | 'site_id'
  | 'site_of_click'
  | 'store_code'
  | 'subject'
  | 'target_id'
  | 'thumbnail'
  | 'timestamp';

/** What to mind with a token. */
export type TokenCaution =
  | 'ad_tags_only'
  | 'awin_only'
  | 'check_spelling'
  | 'define_first'
  | 'dsp_only'
  | 'encoded_on_arrival'
  | 'final_url_only'
  | 'capital_a'
  | 'capital_s'
  | 'in_capitals'
  | 'japanese_on_arrival'
  | 'legacy'
  | 'long'
  | 'mixed_case'
  | 'mobile_measurement_only'
  | 'name_as_typed'
  | 'not_in_performance_max'
  | 'not_in_youtube'
  | 'not_the_ad_id'
  | 'other_values_in_search'
  | 'personal'
  | 'raw_in_preview'
  | 'teads_only'
  | 'template_only'
  | 'unofficial'
  | 'user_text';

/** `example`: a value that the source shows as arriving. `timing`: whether a rename after the start changes it. */
export type TokenMeaningRow = {
  readonly meaning: TokenMeaning;
  readonly example?: string;
  readonly timing?: 'snapshot' | 'live';
  readonly caution?: TokenCaution;
};

const LPURL: TokenMeaningRow = { meaning: 'final_url', caution: 'template_only' };

/**
 * What each token of lib/utm/tokens.ts means, under the very same spelling; its sources are named there. Examples stand
 * only where a source gives the values. Read 2026-11-22.
 */
export const TOKEN_MEANINGS: { readonly [Id in PlatformId]?: Readonly<Record<string, TokenMeaningRow>> } = {
  meta: {
    '{{campaign.id}}': { meaning: 'campaign_id' },
    '{{campaign.name}}': { meaning: 'campaign_name', timing: 'snapshot' },
    '{{adset.id}}': { meaning: 'ad_set_id' },
    '{{adset.name}}': { meaning: 'ad_set_name', timing: 'snapshot' },
    '{{ad.id}}': { meaning: 'ad_id' },
    '{{ad.name}}': { meaning: 'ad_name', timing: 'snapshot' },
    '{{placement}}': { meaning: 'placement', example: 'Facebook_Mobile_Feed', caution: 'mixed_case' },
    '{{site_source_name}}': { meaning: 'app', example: 'fb' },
  },
  google_ads: {
    '{campaignid}': { meaning: 'campaign_id' },
    '{adgroupid}': { meaning: 'ad_group_id' },
    '{assetgroupid}': { meaning: 'asset_group_id' },
    '{creative}': { meaning: 'ad_id' },
    '{keyword}': { meaning: 'keyword', caution: 'not_in_performance_max' },
    '{keyword:default}': { meaning: 'keyword_or_default', caution: 'not_in_performance_max' },
    '{matchtype}': { meaning: 'match_type', example: 'e' },
    '{network}': { meaning: 'network_google', example: 'g' },
    '{device}': { meaning: 'device', example: 'm' },
    '{devicemodel}': { meaning: 'device_model' },
    '{targetid}': { meaning: 'target_id' },
    '{placement}': { meaning: 'site_of_click' },
    '{target}': { meaning: 'placement_category' },
    '{loc_physical_ms}': { meaning: 'location_of_click' },
    '{loc_interest_ms}': { meaning: 'location_of_interest' },
    '{extensionid}': { meaning: 'asset_id' },
    '{feeditemid}': { meaning: 'asset_id', caution: 'legacy' },
    '{gclid}': { meaning: 'click_id' },
    '{random}': { meaning: 'random' },
    '{ifmobile:text}': { meaning: 'if_mobile' },
    '{ifnotmobile:text}': { meaning: 'if_not_mobile' },
    '{ifsearch:text}': { meaning: 'if_search', caution: 'not_in_performance_max' },
    '{ifcontent:text}': { meaning: 'if_display', caution: 'not_in_performance_max' },
    '{adtype}': { meaning: 'shopping_ad_type' },
    '{merchant_id}': { meaning: 'merchant_id' },
    '{product_id}': { meaning: 'product_id' },
    '{product_partition_id}': { meaning: 'product_group_id' },
    '{product_channel}': { meaning: 'product_channel', example: 'online' },
    '{product_country}': { meaning: 'product_country' },
    '{product_language}': { meaning: 'product_language' },
    '{store_code}': { meaning: 'store_code' },
    '{lpurl}': LPURL,
    '{lpurl+2}': { meaning: 'final_url_twice', caution: 'template_only' },
    '{lpurl+3}': { meaning: 'final_url_thrice', caution: 'template_only' },
    '{unescapedlpurl}': { meaning: 'final_url_plain', caution: 'template_only' },
    '{escapedlpurl}': { meaning: 'final_url_encoded', caution: 'template_only' },
    '{ignore}': { meaning: 'ignore', caution: 'final_url_only' },
    '{_name}': { meaning: 'custom_parameter', caution: 'define_first' },
  },
  microsoft_ads: {
    '{CampaignId}': { meaning: 'campaign_id' },
    '{Campaign}': { meaning: 'campaign_name' },
    '{AdGroupId}': { meaning: 'ad_group_id' },
    '{AdGroup}': { meaning: 'ad_group_name' },
    '{AdId}': { meaning: 'ad_id' },
    '{TargetId}': { meaning: 'target_id' },
    '{keyword:default}': { meaning: 'keyword_or_default' },
    '{QueryString}': { meaning: 'search_query', caution: 'user_text' },
    '{MatchType}': { meaning: 'match_type', example: 'e' },
    '{BidMatchType}': { meaning: 'bid_match_type', example: 'be' },
    '{Network}': { meaning: 'network_microsoft', example: 'o' },
    '{Device}': { meaning: 'device', example: 'm' },
    '{OrderItemId}': { meaning: 'keyword_id' },
    '{msclkid}': { meaning: 'click_id' },
    '{IfMobile:text}': { meaning: 'if_mobile' },
    '{IfNotMobile:text}': { meaning: 'if_not_mobile' },
    '{IfSearch:text}': { meaning: 'if_search' },
    '{IfNative:text}': { meaning: 'if_native' },
    '{IfPLA:text}': { meaning: 'if_product' },
    '{param1:default}': { meaning: 'keyword_value' },
    '{param2:default}': { meaning: 'keyword_value' },
    '{param3:default}': { meaning: 'keyword_value' },
    '{feeditemid}': { meaning: 'asset_id' },
    '{loc_physical_ms}': { meaning: 'location_of_click' },
    '{loc_interest_ms}': { meaning: 'location_of_interest' },
    '{ProductId}': { meaning: 'product_id' },
    '{CriterionId}': { meaning: 'product_group_id' },
    '{seller_name}': { meaning: 'seller_name' },
    '{lpurl}': LPURL,
    '{lpurl+2}': { meaning: 'final_url_twice', caution: 'template_only' },
    '{lpurl+3}': { meaning: 'final_url_thrice', caution: 'template_only' },
    '{unescapedlpurl}': { meaning: 'final_url_plain', caution: 'template_only' },
    '{escapedlpurl}': { meaning: 'final_url_encoded', caution: 'template_only' },
    '{escapedlpurl+2}': { meaning: 'final_url_twice', caution: 'template_only' },
    '{escapedlpurl+3}': { meaning: 'final_url_thrice', caution: 'template_only' },
    '{ignore}': { meaning: 'ignore', caution: 'final_url_only' },
    '{_name}': { meaning: 'custom_parameter', caution: 'define_first' },
  },
  linkedin_ads: {
    '{{CAMPAIGN_ID}}': { meaning: 'campaign_id', caution: 'check_spelling' },
    '{{CAMPAIGN_NAME}}': { meaning: 'campaign_name', caution: 'check_spelling' },
    '{{CAMPAIGN_GROUP_ID}}': { meaning: 'campaign_group_id', caution: 'check_spelling' },
    '{{CAMPAIGN_GROUP_NAME}}': { meaning: 'campaign_group_name', caution: 'check_spelling' },
    '{{CREATIVE_ID}}': { meaning: 'creative_id', caution: 'check_spelling' },
    '{{CREATIVE_NAME}}': { meaning: 'creative_name', caution: 'check_spelling' },
  },
  tiktok_ads: {
    __CAMPAIGN_NAME__: { meaning: 'campaign_name' },
    __CAMPAIGN_ID__: { meaning: 'campaign_id' },
    __AID_NAME__: { meaning: 'ad_group_name' },
    __AID__: { meaning: 'ad_group_id' },
    __CID_NAME__: { meaning: 'ad_name' },
    __CID__: { meaning: 'ad_id' },
    __PLACEMENT__: { meaning: 'placement', example: 'TikTok', caution: 'mixed_case' },
    __CLICKID__: { meaning: 'click_id' },
    __CALLBACK_PARAM__: { meaning: 'callback', caution: 'mobile_measurement_only' },
    __OS__: { meaning: 'os', caution: 'mobile_measurement_only' },
    __SL__: { meaning: 'language', caution: 'mobile_measurement_only' },
  },
  pinterest_ads: {
    '{campaignid}': { meaning: 'campaign_id' },
    '{campaign_name}': { meaning: 'campaign_name' },
    '{adgroupid}': { meaning: 'ad_group_id' },
    '{adgroupname}': { meaning: 'ad_group_name', caution: 'check_spelling' },
    '{adid}': { meaning: 'ad_id' },
    '{creative_id}': { meaning: 'creative_id' },
    '{device}': { meaning: 'device', example: 'm' },
    '{keyword}': { meaning: 'keyword', caution: 'encoded_on_arrival' },
    '{keyword_id}': { meaning: 'keyword_id' },
    '{product_id}': { meaning: 'product_id' },
    '{product_name}': { meaning: 'product_name' },
    '{product_partition_id}': { meaning: 'product_group_id' },
    '{promoted_product_group_id}': { meaning: 'product_group_id' },
    '{lpurl}': { meaning: 'final_url' },
  },
  snapchat_ads: {
    '{{campaign.id}}': { meaning: 'campaign_id' },
    '{{campaign.name}}': { meaning: 'campaign_name', timing: 'live' },
    '{{adSet.id}}': { meaning: 'ad_set_id', caution: 'capital_s' },
    '{{adSet.name}}': { meaning: 'ad_set_name', timing: 'live', caution: 'capital_s' },
    '{{ad.id}}': { meaning: 'ad_id' },
  },
  reddit_ads: {
    '{{CAMPAIGN_ID}}': { meaning: 'campaign_id' },
    '{{ADGROUP_ID}}': { meaning: 'ad_group_id' },
    '{{AD_ID}}': { meaning: 'ad_id' },
    '{{CLICK_ID}}': { meaning: 'click_id' },
  },
  amazon_ads: {
    '{%campaign_cfid}': { meaning: 'campaign_id', caution: 'dsp_only' },
    '{%ad_cfid}': { meaning: 'ad_id', caution: 'dsp_only' },
    '{%creative_cfid}': { meaning: 'creative_id', caution: 'dsp_only' },
    '{%advertiser_cfid}': { meaning: 'advertiser_id', caution: 'dsp_only' },
  },
  yahoo_japan_search: {
    '{creative}': { meaning: 'ad_tracking_id', caution: 'not_the_ad_id' },
    '{keyword}': { meaning: 'keyword', caution: 'japanese_on_arrival' },
    '{matchtype}': { meaning: 'match_type', example: 'e' },
    '{device}': { meaning: 'device', example: 'm' },
    '{targetid}': { meaning: 'target_id' },
    '{lpurl}': LPURL,
  },
  yahoo_japan_display: {
    '{creative}': { meaning: 'ad_id' },
    '{media}': { meaning: 'media_id' },
    '{campaignid}': { meaning: 'campaign_id' },
    '{adgroupid}': { meaning: 'ad_group_id' },
    '{account}': { meaning: 'account_id' },
    '{device}': { meaning: 'device_kind', example: 'SMARTPHONE', caution: 'other_values_in_search' },
    '{os}': { meaning: 'os', example: 'IOS', caution: 'in_capitals' },
    '{isApp}': { meaning: 'app_or_web', caution: 'capital_a' },
    '{lpurl}': LPURL,
  },
  smartnews_ads: {
    '{ad_account_id}': { meaning: 'account_id' },
    '{campaign_id}': { meaning: 'campaign_id' },
    '{ad_group_id}': { meaning: 'ad_group_id' },
    '{ad_id}': { meaning: 'ad_id' },
    '{click_id}': { meaning: 'click_id' },
  },
  criteo: {
    '{{adsetid}}': { meaning: 'ad_set_id' },
    '{{adid}}': { meaning: 'ad_id' },
    '{{criteo_campaignid}}': { meaning: 'campaign_id' },
    '{{domain}}': { meaning: 'publisher_domain' },
    '{{OS}}': { meaning: 'os' },
    '{{creative_type}}': { meaning: 'creative_type' },
    '{{device_id}}': { meaning: 'device_identifier', caution: 'personal' },
    '{{random}}': { meaning: 'random' },
    '{{timestamp}}': { meaning: 'timestamp' },
    '{{gdpr}}': { meaning: 'consent', example: '0' },
  },
  taboola: {
    '{campaign_name}': { meaning: 'campaign_name', caution: 'unofficial' },
    '{campaign_id}': { meaning: 'campaign_id', caution: 'unofficial' },
    '{campaign_item_id}': { meaning: 'item_id', caution: 'unofficial' },
    '{creative_name}': { meaning: 'creative_name', caution: 'unofficial' },
    '{custom_id}': { meaning: 'custom_id', caution: 'unofficial' },
    '{title}': { meaning: 'ad_title', caution: 'long' },
    '{thumbnail}': { meaning: 'thumbnail', caution: 'long' },
    '{site}': { meaning: 'publisher_name', caution: 'unofficial' },
    '{site_id}': { meaning: 'publisher_id', caution: 'unofficial' },
    '{site_domain}': { meaning: 'publisher_domain', caution: 'unofficial' },
    '{platform}': { meaning: 'device_kind', caution: 'unofficial' },
    '{timestamp}': { meaning: 'timestamp', caution: 'unofficial' },
    '{cachebuster}': { meaning: 'random', caution: 'unofficial' },
    '{cpc}': { meaning: 'click_price', caution: 'unofficial' },
    '{click_id}': { meaning: 'click_id', caution: 'unofficial' },
  },
  outbrain: {
    '{{ad_title}}': { meaning: 'ad_title', caution: 'long' },
    '{{publisher_name}}': { meaning: 'publisher_name' },
    '{{publisher_id}}': { meaning: 'publisher_id' },
    '{{section_name}}': { meaning: 'section_name' },
    '{{section_id}}': { meaning: 'section_id' },
    '{{ob_click_id}}': { meaning: 'click_id' },
    '[AD_NAME]': { meaning: 'campaign_name', caution: 'teads_only' },
    '[AD_ID]': { meaning: 'campaign_id', caution: 'teads_only' },
    '[CID]': { meaning: 'creative_id', caution: 'teads_only' },
    '[GID]': { meaning: 'line_item_id', caution: 'teads_only' },
    '[PID]': { meaning: 'placement_id', caution: 'teads_only' },
    '[WNAME]': { meaning: 'publisher_domain', caution: 'teads_only' },
    '[DEVICE]': { meaning: 'device_kind', caution: 'teads_only' },
  },
  dv360: {
    '${CAMPAIGN_ID}': { meaning: 'campaign_id', caution: 'not_in_youtube' },
    '${INSERTION_ORDER_ID}': { meaning: 'insertion_order_id', caution: 'not_in_youtube' },
    '${LINE_ITEM_ID}': { meaning: 'line_item_id', caution: 'not_in_youtube' },
    '${CREATIVE_ID}': { meaning: 'creative_id', caution: 'not_in_youtube' },
    '${CACHEBUSTER}': { meaning: 'random', caution: 'not_in_youtube' },
    '${CLICK_URL}': { meaning: 'click_url', caution: 'ad_tags_only' },
    '${CLICK_URL_ENC}': { meaning: 'click_url_encoded', caution: 'ad_tags_only' },
    '${CLICK_URL_ENC_ENC}': { meaning: 'click_url_twice', caution: 'ad_tags_only' },
    '${SOURCE_URL_ENC}': { meaning: 'page_url', caution: 'not_in_youtube' },
    '${PUBLISHER_ID}': { meaning: 'publisher_id', caution: 'not_in_youtube' },
    '${AUCTION_ID}': { meaning: 'auction_id', caution: 'not_in_youtube' },
  },
  cm360: {
    '%ebuy!': { meaning: 'campaign_id' },
    '%esid!': { meaning: 'site_id' },
    '%epid!': { meaning: 'placement_id' },
    '%eaid!': { meaning: 'ad_id' },
    '%ecid!': { meaning: 'creative_id' },
    '%eadv!': { meaning: 'advertiser_id' },
    '%n': { meaning: 'random' },
    '%m': { meaning: 'match_code' },
  },
  mailchimp: {
    '*|CAMPAIGN_UID|*': { meaning: 'campaign_id', caution: 'raw_in_preview' },
    '*|UNIQID|*': { meaning: 'recipient_id', caution: 'personal' },
    '*|MC:SUBJECT|*': { meaning: 'subject', caution: 'name_as_typed' },
    '*|DATE:Ymd|*': { meaning: 'date' },
  },
  sfmc: {
    '%%emailname_%%': { meaning: 'email_name', caution: 'name_as_typed' },
    '%%jobid%%': { meaning: 'job_id' },
    '%%_JobSubscriberBatchID%%': { meaning: 'batch_id' },
    '%%memberid%%': { meaning: 'business_unit_id' },
    '%%_emailid%%': { meaning: 'email_id' },
    '%%subscriberid%%': { meaning: 'recipient_id', caution: 'personal' },
  },
  affiliate: {
    '!!!awc!!!': { meaning: 'click_id', caution: 'awin_only' },
    '!!!linkid!!!': { meaning: 'creative_id', caution: 'awin_only' },
    '!!!companyname!!!': { meaning: 'affiliate_name', caution: 'awin_only' },
    '!!!promotype!!!': { meaning: 'affiliate_category', caution: 'awin_only' },
  },
};
