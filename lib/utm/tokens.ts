// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the platform's own spelling.

/** Where a token can stand, or what it speaks of, where the source says so. */
export type TokenLevel =
  | 'campaign'
  | 'ad_set'
  | 'ad'
  | 'click'
  | 'ad_group'
  | 'pmax'
  | 'search'
  | 'display'
  | 'conditional'
  | 'shopping'
  | 'tracking_template'
  | 'final_url'
  | 'custom'
  | 'mmp'
  | 'ad_tag';

/** `template`: a pattern. What follows its colon, or the `_` of `{_name}`, is the user's own text. */
export type PlatformToken = { readonly token: string; readonly level?: TokenLevel; readonly template?: true };

export type TokenPlatform = { readonly platform: string; readonly tokens: readonly PlatformToken[] };

/**
 * The dynamic tokens that ad and mail platforms replace at the click or at sending, as the platform spells them.
 * What a token means is not here: this table is loaded with the builder, which only has to leave tokens raw.
 *
 * Every row was seen in the source named above it: the platform's own text where it says so, else a vendor's
 * documentation or public code. Nothing is from memory; a list can be incomplete. Read 2026-11-22.
 */
export const TOKEN_PLATFORMS: readonly TokenPlatform[] = [
  // developers.facebook.com, instagram/ads-api/guides/url-tags-for-tracking; click level: public code
  {
    platform: 'meta',
    tokens: [
      { token: '{{campaign.id}}', level: 'campaign' },
      { token: '{{campaign.name}}', level: 'campaign' },
      { token: '{{adset.id}}', level: 'ad_set' },
      { token: '{{adset.name}}', level: 'ad_set' },
      { token: '{{ad.id}}', level: 'ad' },
      { token: '{{ad.name}}', level: 'ad' },
      { token: '{{placement}}', level: 'click' },
      { token: '{{site_source_name}}', level: 'click' },
    ],
  },
  // support.google.com/google-ads/answer/6305348; developers.google.com/google-ads/api, upgraded-urls/value-track
  // and performance-max/valuetrack; public code
  {
    platform: 'google_ads',
    tokens: [
      { token: '{campaignid}', level: 'campaign' },
      { token: '{adgroupid}', level: 'ad_group' },
      { token: '{assetgroupid}', level: 'pmax' },
      { token: '{creative}', level: 'ad' },
      { token: '{keyword}', level: 'search' },
      { token: '{keyword:default}', level: 'search', template: true },
      { token: '{matchtype}', level: 'search' },
      { token: '{network}', level: 'click' },
      { token: '{device}', level: 'click' },
      { token: '{devicemodel}', level: 'click' },
      { token: '{targetid}', level: 'click' },
      { token: '{placement}', level: 'display' },
      { token: '{target}', level: 'display' },
      { token: '{loc_physical_ms}', level: 'click' },
      { token: '{loc_interest_ms}', level: 'click' },
      { token: '{extensionid}', level: 'click' },
      { token: '{feeditemid}', level: 'click' },
      { token: '{gclid}', level: 'click' },
      { token: '{random}', level: 'click' },
      { token: '{ifmobile:text}', level: 'conditional', template: true },
      { token: '{ifnotmobile:text}', level: 'conditional', template: true },
      { token: '{ifsearch:text}', level: 'conditional', template: true },
      { token: '{ifcontent:text}', level: 'conditional', template: true },
      { token: '{adtype}', level: 'shopping' },
      { token: '{merchant_id}', level: 'shopping' },
      { token: '{product_id}', level: 'shopping' },
      { token: '{product_partition_id}', level: 'shopping' },
      { token: '{product_channel}', level: 'shopping' },
      { token: '{product_country}', level: 'shopping' },
      { token: '{product_language}', level: 'shopping' },
      { token: '{store_code}', level: 'shopping' },
      { token: '{lpurl}', level: 'tracking_template' },
      { token: '{lpurl+2}', level: 'tracking_template' },
      { token: '{lpurl+3}', level: 'tracking_template' },
      { token: '{unescapedlpurl}', level: 'tracking_template' },
      { token: '{escapedlpurl}', level: 'tracking_template' },
      { token: '{ignore}', level: 'final_url' },
      { token: '{_name}', level: 'custom', template: true },
    ],
  },
  // MicrosoftDocs/Advertising, hlp_BA_CONC_UpgradeURL_URLParameters.md (2026-06-18). Case does not matter
  {
    platform: 'microsoft_ads',
    tokens: [
      { token: '{CampaignId}' },
      { token: '{Campaign}' },
      { token: '{AdGroupId}' },
      { token: '{AdGroup}' },
      { token: '{AdId}' },
      { token: '{TargetId}' },
      { token: '{keyword:default}', template: true },
      { token: '{QueryString}' },
      { token: '{MatchType}' },
      { token: '{BidMatchType}' },
      { token: '{Network}' },
      { token: '{Device}' },
      { token: '{OrderItemId}' },
      { token: '{msclkid}' },
      { token: '{IfMobile:text}', template: true },
      { token: '{IfNotMobile:text}', template: true },
      { token: '{IfSearch:text}', template: true },
      { token: '{IfNative:text}', template: true },
      { token: '{IfPLA:text}', template: true },
      { token: '{param1:default}', template: true },
      { token: '{param2:default}', template: true },
      { token: '{param3:default}', template: true },
      { token: '{feeditemid}' },
      { token: '{loc_physical_ms}' },
      { token: '{loc_interest_ms}' },
      { token: '{ProductId}', level: 'shopping' },
      { token: '{CriterionId}', level: 'shopping' },
      { token: '{seller_name}', level: 'shopping' },
      { token: '{lpurl}' },
      { token: '{lpurl+2}' },
      { token: '{lpurl+3}' },
      { token: '{unescapedlpurl}' },
      { token: '{escapedlpurl}' },
      { token: '{escapedlpurl+2}' },
      { token: '{escapedlpurl+3}' },
      { token: '{ignore}' },
      { token: '{_name}', template: true },
    ],
  },
  // learn.microsoft.com, linkedin/marketing, dynamic-utm-tracking; vendor docs and public code for the braces
  {
    platform: 'linkedin_ads',
    tokens: [
      { token: '{{CAMPAIGN_ID}}' },
      { token: '{{CAMPAIGN_NAME}}' },
      { token: '{{CAMPAIGN_GROUP_ID}}' },
      { token: '{{CAMPAIGN_GROUP_NAME}}' },
      { token: '{{CREATIVE_ID}}' },
      { token: '{{CREATIVE_NAME}}' },
    ],
  },
  // ads.tiktok.com, about-supported-macros-for-mobile-measurement-partners; public code
  {
    platform: 'tiktok_ads',
    tokens: [
      { token: '__CAMPAIGN_NAME__' },
      { token: '__CAMPAIGN_ID__' },
      { token: '__AID_NAME__' },
      { token: '__AID__' },
      { token: '__CID_NAME__' },
      { token: '__CID__' },
      { token: '__PLACEMENT__' },
      { token: '__CLICKID__' },
      { token: '__CALLBACK_PARAM__', level: 'mmp' },
      { token: '__OS__', level: 'mmp' },
      { token: '__SL__', level: 'mmp' },
    ],
  },
  // support.smartly.io/hc/articles/360020911974 quoting Pinterest; doc.eulerian.com
  {
    platform: 'pinterest_ads',
    tokens: [
      { token: '{campaignid}' },
      { token: '{campaign_name}' },
      { token: '{adgroupid}' },
      { token: '{adgroupname}' },
      { token: '{adid}' },
      { token: '{creative_id}' },
      { token: '{device}' },
      { token: '{keyword}', level: 'search' },
      { token: '{keyword_id}', level: 'search' },
      { token: '{product_id}', level: 'shopping' },
      { token: '{product_name}', level: 'shopping' },
      { token: '{product_partition_id}', level: 'shopping' },
      { token: '{promoted_product_group_id}', level: 'shopping' },
      { token: '{lpurl}', level: 'shopping' },
    ],
  },
  // help.godatafeed.com 360051303951 quoting Snapchat; urlmacros.com/snapchat.html. The S of adSet is a capital
  {
    platform: 'snapchat_ads',
    tokens: [
      { token: '{{campaign.id}}' },
      { token: '{{campaign.name}}' },
      { token: '{{adSet.id}}' },
      { token: '{{adSet.name}}' },
      { token: '{{ad.id}}' },
    ],
  },
  // Hyros docs; a public note of Reddit's own example
  {
    platform: 'reddit_ads',
    tokens: [
      { token: '{{CAMPAIGN_ID}}' },
      { token: '{{ADGROUP_ID}}' },
      { token: '{{AD_ID}}' },
      { token: '{{CLICK_ID}}' },
    ],
  },
  // public code, two repositories (Amazon DSP)
  {
    platform: 'amazon_ads',
    tokens: [
      { token: '{%campaign_cfid}' },
      { token: '{%ad_cfid}' },
      { token: '{%creative_cfid}' },
      { token: '{%advertiser_cfid}' },
    ],
  },
  // ads-help.yahoo.co.jp/yahooads/ss aid=1061 (list cut short); Adloop documentation
  {
    platform: 'yahoo_japan_search',
    tokens: [
      { token: '{creative}' },
      { token: '{keyword}' },
      { token: '{matchtype}' },
      { token: '{device}' },
      { token: '{targetid}' },
      { token: '{lpurl}' },
    ],
  },
  // ads-help.yahoo.co.jp/yahooads/ydn aid=28832; Adloop documentation
  {
    platform: 'yahoo_japan_display',
    tokens: [
      { token: '{creative}' },
      { token: '{media}' },
      { token: '{campaignid}' },
      { token: '{adgroupid}' },
      { token: '{account}' },
      { token: '{device}' },
      { token: '{os}' },
      { token: '{isApp}' },
      { token: '{lpurl}' },
    ],
  },
  // help-ads.smartnews.com/item-3457
  {
    platform: 'smartnews_ads',
    tokens: [
      { token: '{ad_account_id}' },
      { token: '{campaign_id}' },
      { token: '{ad_group_id}' },
      { token: '{ad_id}' },
      { token: '{click_id}' },
    ],
  },
  // help.criteo.com, about-ad-tracking; docs.segmentstream.com
  {
    platform: 'criteo',
    tokens: [
      { token: '{{adsetid}}' },
      { token: '{{adid}}' },
      { token: '{{criteo_campaignid}}' },
      { token: '{{domain}}' },
      { token: '{{OS}}' },
      { token: '{{creative_type}}' },
      { token: '{{device_id}}' },
      { token: '{{random}}' },
      { token: '{{timestamp}}' },
      { token: '{{gdpr}}' },
    ],
  },
  // public code, several repositories
  {
    platform: 'taboola',
    tokens: [
      { token: '{campaign_name}' },
      { token: '{campaign_id}' },
      { token: '{campaign_item_id}' },
      { token: '{creative_name}' },
      { token: '{custom_id}' },
      { token: '{title}' },
      { token: '{thumbnail}' },
      { token: '{site}' },
      { token: '{site_id}' },
      { token: '{site_domain}' },
      { token: '{platform}' },
      { token: '{timestamp}' },
      { token: '{cachebuster}' },
      { token: '{cpc}' },
      { token: '{click_id}' },
    ],
  },
  // a public note of outbrain.com/help/advertisers/utm-tracking, and code;
  // in single brackets: help.teads.com 4967557
  {
    platform: 'outbrain',
    tokens: [
      { token: '{{ad_title}}' },
      { token: '{{publisher_name}}' },
      { token: '{{publisher_id}}' },
      { token: '{{section_name}}' },
      { token: '{{section_id}}' },
      { token: '{{ob_click_id}}' },
      { token: '[AD_NAME]' },
      { token: '[AD_ID]' },
      { token: '[CID]' },
      { token: '[GID]' },
      { token: '[PID]' },
      { token: '[WNAME]' },
      { token: '[DEVICE]' },
    ],
  },
  // support.google.com/displayvideo/answer/2789508; public code
  {
    platform: 'dv360',
    tokens: [
      { token: '${CAMPAIGN_ID}' },
      { token: '${INSERTION_ORDER_ID}' },
      { token: '${LINE_ITEM_ID}' },
      { token: '${CREATIVE_ID}' },
      { token: '${CACHEBUSTER}' },
      { token: '${CLICK_URL}', level: 'ad_tag' },
      { token: '${CLICK_URL_ENC}', level: 'ad_tag' },
      { token: '${CLICK_URL_ENC_ENC}', level: 'ad_tag' },
      { token: '${SOURCE_URL_ENC}' },
      { token: '${PUBLISHER_ID}' },
      { token: '${AUCTION_ID}' },
    ],
  },
  // vendor documentation (Adobe Marketo Measure, Adobe Advertising, Adloop)
  {
    platform: 'cm360',
    tokens: [
      { token: '%ebuy!' },
      { token: '%esid!' },
      { token: '%epid!' },
      { token: '%eaid!' },
      { token: '%ecid!' },
      { token: '%eadv!' },
      { token: '%n' },
      { token: '%m' },
    ],
  },
  // public code and documentation
  {
    platform: 'mailchimp',
    tokens: [
      { token: '*|CAMPAIGN_UID|*' },
      { token: '*|UNIQID|*' },
      { token: '*|MC:SUBJECT|*' },
      { token: '*|DATE:Ymd|*', template: true },
    ],
  },
  // public code and documentation
  {
    platform: 'sfmc',
    tokens: [
      { token: '%%emailname_%%' },
      { token: '%%jobid%%' },
      { token: '%%_JobSubscriberBatchID%%' },
      { token: '%%memberid%%' },
      { token: '%%_emailid%%' },
      { token: '%%subscriberid%%' },
    ],
  },
  // doc.eulerian.com, How to track an Awin campaign (Awin)
  {
    platform: 'affiliate',
    tokens: [
      { token: '!!!awc!!!' },
      { token: '!!!linkid!!!' },
      { token: '!!!companyname!!!' },
      { token: '!!!promotype!!!' },
    ],
  },
];
