import type { PlatformId } from '@/lib/platforms/platforms';

/** A field of an ad or mail tool; its name in the tool stands in lib/i18n/platforms. */
export type PasteField =
  | 'campaign_url_tracking_parameters'
  | 'click_tracker_suffix'
  | 'click_url_parameters'
  | 'deep_link_landing_url'
  | 'feed_link'
  | 'final_url'
  | 'final_url_suffix'
  | 'landing_page_url_suffix'
  | 'link'
  | 'third_party_tracking_url'
  | 'tracking_code'
  | 'tracking_template'
  | 'tracking_url'
  | 'url_parameters_field';

/** `encoded`: the whole link as the value of another link's parameter. */
export type PasteForm = 'link' | 'parameters' | 'template' | 'encoded';

/** What to mind when pasting. */
export type PasteCaution =
  | 'auto_tagging'
  | 'both_is_double'
  | 'brevo_setting'
  | 'check_tokens'
  | 'counts_as_23'
  | 'define_parameters'
  | 'encode_once'
  | 'in_app_browser'
  | 'japanese_makes_it_bigger'
  | 'keep_bytes'
  | 'keep_lpurl'
  | 'keep_underscores'
  | 'leading_by_link'
  | 'microsoft_double'
  | 'network_drops'
  | 'no_insertion_tokens'
  | 'no_tokens'
  | 'not_in_tracking_section'
  | 'not_in_youtube'
  | 'other_product'
  | 'outlook_cuts'
  | 'paid_only'
  | 'percent_trouble'
  | 'previews_show_tokens'
  | 'reviewed_again'
  | 'second_question_mark'
  | 'shorten_after'
  | 'sms_parts'
  | 'teads_button'
  | 'tool_adds_too'
  | 'upper_level'
  | 'letter_case';

export type PasteRow = {
  readonly field: PasteField;
  readonly form: PasteForm;
  /** `match`: the sign with which these parameters follow the rest of the link. */
  readonly leading?: '?' | '&' | 'match';
  /** In characters, of `bytes` in bytes as UTF-8. */
  readonly limit?: number;
  readonly unit?: 'bytes';
  readonly cautions?: readonly PasteCaution[];
};

// A final URL in Google Ads: 2,048 characters (help). Microsoft's final URL and template: 2,048 each, scheme included.
const AD_LIMIT = 2048;
// Outlook cut links of more than 2,000 characters at 1,024 (seen 2022).
const MAIL_LIMIT = 2000;
// Version 40 with error correction L.
const QR_BYTES = 2953;

const PLAIN: readonly PasteRow[] = [{ field: 'link', form: 'link' }];
const MAIL: readonly PasteRow[] = [
  { field: 'link', form: 'link', limit: MAIL_LIMIT, cautions: ['tool_adds_too', 'outlook_cuts'] },
];

/** Where a finished link, or a part of it, is pasted; the recommended field first. A place without a row takes links. */
const ROWS: { readonly [Id in PlatformId]?: readonly PasteRow[] } = {
  // smartly.io help and developers.facebook.com, url_tags
  meta: [{ field: 'url_parameters_field', form: 'parameters', cautions: ['paid_only'] }],
  // support.google.com/google-ads/answer/6305348; google-marketing-solutions; limits page
  google_ads: [
    {
      field: 'final_url_suffix',
      form: 'parameters',
      cautions: ['auto_tagging', 'define_parameters', 'no_insertion_tokens'],
    },
    {
      field: 'tracking_template',
      form: 'template',
      cautions: ['keep_lpurl', 'auto_tagging', 'define_parameters'],
    },
    {
      field: 'final_url',
      form: 'link',
      limit: AD_LIMIT,
      cautions: ['reviewed_again', 'auto_tagging', 'define_parameters'],
    },
  ],
  // MicrosoftDocs/Advertising: final URL suffix, URLs, UTM auto-tagging
  microsoft_ads: [
    {
      field: 'final_url_suffix',
      form: 'parameters',
      cautions: ['microsoft_double', 'define_parameters', 'no_insertion_tokens'],
    },
    {
      field: 'tracking_template',
      form: 'template',
      limit: AD_LIMIT,
      cautions: ['keep_lpurl', 'define_parameters'],
    },
    {
      field: 'final_url',
      form: 'link',
      limit: AD_LIMIT,
      cautions: ['microsoft_double', 'define_parameters'],
    },
  ],
  // learn.microsoft.com, linkedin/marketing, dynamic-utm-tracking
  linkedin_ads: [
    {
      field: 'campaign_url_tracking_parameters',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'both_is_double', 'previews_show_tokens', 'check_tokens'],
    },
    { field: 'final_url', form: 'link', cautions: ['both_is_double', 'check_tokens'] },
  ],
  // ads.tiktok.com help; klar docs
  tiktok_ads: [
    {
      field: 'final_url',
      form: 'link',
      cautions: ['not_in_tracking_section', 'reviewed_again', 'keep_underscores'],
    },
    {
      field: 'url_parameters_field',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'reviewed_again', 'keep_underscores'],
    },
  ],
  // Pinterest help as quoted by vendors
  pinterest_ads: [
    { field: 'final_url', form: 'link' },
    { field: 'third_party_tracking_url', form: 'link', cautions: ['percent_trouble'] },
  ],
  // help.godatafeed.com quoting Snapchat
  snapchat_ads: [
    { field: 'final_url', form: 'link', cautions: ['letter_case'] },
    {
      field: 'feed_link',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'letter_case'],
    },
  ],
  reddit_ads: [{ field: 'final_url', form: 'link' }],
  x_ads: [{ field: 'final_url', form: 'link', cautions: ['no_tokens', 'counts_as_23'] }],
  amazon_ads: [{ field: 'final_url', form: 'link', cautions: ['check_tokens', 'keep_bytes'] }],
  // ads-help.yahoo.co.jp
  yahoo_japan_search: [
    { field: 'final_url', form: 'link' },
    { field: 'tracking_url', form: 'template', cautions: ['keep_lpurl', 'upper_level'] },
  ],
  yahoo_japan_display: [
    { field: 'final_url', form: 'link', cautions: ['letter_case'] },
    {
      field: 'tracking_url',
      form: 'template',
      cautions: ['keep_lpurl', 'upper_level', 'letter_case'],
    },
  ],
  line_ads: [{ field: 'final_url', form: 'link', cautions: ['no_tokens', 'in_app_browser'] }],
  smartnews_ads: [{ field: 'final_url', form: 'link' }],
  // help.criteo.com: click URL parameters (Commerce Growth), click tracker suffix (Retail Media)
  criteo: [
    {
      field: 'click_url_parameters',
      form: 'parameters',
      leading: '?',
      cautions: ['second_question_mark', 'other_product'],
    },
    { field: 'click_tracker_suffix', form: 'parameters', leading: '&', cautions: ['other_product'] },
  ],
  taboola: [
    {
      field: 'tracking_code',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'check_tokens'],
    },
  ],
  outbrain: [
    { field: 'tracking_code', form: 'parameters', leading: 'match', cautions: ['leading_by_link'] },
    { field: 'final_url', form: 'link', cautions: ['teads_button'] },
  ],
  dv360: [
    { field: 'final_url', form: 'link', cautions: ['not_in_youtube'] },
    {
      field: 'landing_page_url_suffix',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'not_in_youtube'],
    },
  ],
  cm360: [
    {
      field: 'landing_page_url_suffix',
      form: 'parameters',
      leading: 'match',
      cautions: ['leading_by_link', 'keep_bytes'],
    },
  ],
  spotify_ads: [{ field: 'final_url', form: 'link', cautions: ['no_tokens'] }],
  chatgpt_ads: [{ field: 'final_url', form: 'link', cautions: ['no_tokens'] }],
  mailchimp: [
    {
      field: 'link',
      form: 'link',
      limit: MAIL_LIMIT,
      cautions: ['tool_adds_too', 'previews_show_tokens', 'outlook_cuts'],
    },
  ],
  hubspot: MAIL,
  klaviyo: MAIL,
  brevo: [
    {
      field: 'link',
      form: 'link',
      limit: MAIL_LIMIT,
      cautions: ['tool_adds_too', 'brevo_setting', 'outlook_cuts'],
    },
  ],
  sendgrid: MAIL,
  sfmc: [
    {
      field: 'link',
      form: 'link',
      limit: MAIL_LIMIT,
      cautions: ['tool_adds_too', 'keep_bytes', 'outlook_cuts'],
    },
  ],
  sms: [{ field: 'link', form: 'link', cautions: ['shorten_after', 'sms_parts'] }],
  qr_print: [
    {
      field: 'link',
      form: 'link',
      limit: QR_BYTES,
      unit: 'bytes',
      cautions: ['shorten_after', 'japanese_makes_it_bigger'],
    },
  ],
  affiliate: [
    { field: 'deep_link_landing_url', form: 'encoded', cautions: ['encode_once', 'network_drops'] },
  ],
  line_oa: [{ field: 'link', form: 'link', cautions: ['in_app_browser'] }],
};

/** The fields of a place; one at least. */
export function pasteRows(platform: PlatformId): readonly PasteRow[] {
  return ROWS[platform] ?? PLAIN;
}
