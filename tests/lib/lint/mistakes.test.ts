import { expect, test } from 'vitest';
import type { RuleId } from '@/lib/lint/checks';
import type { LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';

type Mistake = {
  readonly title: string;
  readonly rule: RuleId;
  readonly input: LintInput;
  readonly good?: string;
};

// Mistakes that were seen in links of others, and the same links put right, as far as one is known (2026-11).
const MISTAKES: readonly Mistake[] = [
  {
    title: 'Mixed case',
    rule: 'mixed-case',
    input: { url: 'https://example.com/lp?utm_source=Facebook&utm_medium=Paid_Social' },
    good: 'https://example.com/lp?utm_source=facebook&utm_medium=paid_social',
  },
  {
    title: 'Spaces',
    rule: 'space',
    input: { url: 'https://example.com/lp?utm_source=line&utm_medium=social&utm_campaign=spring sale' },
    good: 'https://example.com/lp?utm_source=line&utm_medium=social&utm_campaign=spring-sale',
  },
  {
    title: 'No ? before the first parameter',
    rule: 'question-mark-missing',
    input: { url: 'https://example.com/lp/utm_source=x&utm_medium=paid_social' },
    good: 'https://example.com/lp?utm_source=x&utm_medium=social',
  },
  {
    title: 'Second ?',
    rule: 'second-question-mark',
    input: { url: 'https://example.com/item?id=12?utm_source=line&utm_medium=social' },
    good: 'https://example.com/item?id=12&utm_source=line&utm_medium=social',
  },
  {
    title: 'UTMs after #',
    rule: 'tags-after-hash',
    input: { url: 'https://example.com/lp#price?utm_source=line&utm_medium=social' },
    good: 'https://example.com/lp?utm_source=line&utm_medium=social#price',
  },
  {
    title: '&amp; pasted from HTML',
    rule: 'html-entity',
    input: { url: 'https://example.com/lp?utm_source=newsletter&amp;utm_medium=email' },
    good: 'https://example.com/lp?utm_source=newsletter&utm_medium=email',
  },
  {
    title: 'utm_campaign without utm_source',
    rule: 'source-missing',
    input: { url: 'https://example.com/lp?utm_campaign=spring-sale' },
  },
  {
    title: 'Medium outside the rules: native',
    rule: 'medium-unassigned',
    input: { url: 'https://example.com/lp?utm_source=taboola&utm_medium=native' },
    good: 'https://example.com/lp?utm_source=taboola&utm_medium=display',
  },
  {
    title: 'Medium outside the rules: mail, newsletter, mailmagazine',
    rule: 'medium-unassigned',
    input: { url: 'https://example.com/lp?utm_source=newsletter&utm_medium=mail' },
    good: 'https://example.com/lp?utm_source=newsletter&utm_medium=email',
  },
  {
    title: 'Vendor default email.campaign',
    rule: 'medium-unassigned',
    input: { url: 'https://example.com/lp?utm_source=klaviyo&utm_medium=email.campaign' },
  },
  {
    title: 'Medium = the platform name',
    rule: 'medium-is-platform',
    input: { url: 'https://example.com/lp?utm_source=line-official&utm_medium=line' },
    good: 'https://example.com/lp?utm_source=line&utm_medium=social&utm_content=message',
  },
  {
    title: 'paid at the END of the medium',
    rule: 'paid-at-end',
    input: { url: 'https://example.com/lp?utm_source=facebook&utm_medium=social_paid' },
    good: 'https://example.com/lp?utm_source=facebook&utm_medium=paid_social',
  },
  {
    title: 'Placement or ad set name as medium',
    rule: 'token-as-medium',
    input: { url: 'https://example.com/lp?utm_source={{site_source_name}}&utm_medium={{placement}}' },
  },
  {
    title: "Source not in Google's list",
    rule: 'source-unlisted',
    input: { url: 'https://example.com/lp?utm_source=meta&utm_medium=paid_social' },
    good: 'https://example.com/lp?utm_source=facebook&utm_medium=paid_social',
  },
  {
    title: 'utm_medium=video on an ad',
    rule: 'video-is-organic',
    input: { url: 'https://example.com/lp?utm_source=spotify&utm_medium=video' },
    good: 'https://example.com/lp?utm_source=youtube&utm_medium=paid_video',
  },
  {
    title: 'Hidden "cp" in the medium (JP "cpn" = campaign)',
    rule: 'hidden-cp',
    input: { url: 'https://example.com/lp?utm_source=newsletter&utm_medium=mail_cpn' },
  },
  {
    title: '"mobile" in the medium',
    rule: 'mobile-in-medium',
    input: { url: 'https://example.com/lp?utm_source=partner-site&utm_medium=mobile_banner' },
  },
  {
    title: '"shop" in the campaign name',
    rule: 'shop-in-campaign',
    input: {
      url: 'https://example.com/lp?utm_source=newsletter&utm_medium=email&utm_campaign=2026-q1_jp_shop-opening',
    },
    good: 'https://example.com/lp?utm_source=newsletter&utm_medium=email&utm_campaign=2026-q1_jp_store-opening',
  },
  {
    title: 'Yahoo! display tagged cpc',
    rule: 'search-cpc-for-display',
    input: { url: 'https://example.com/lp?utm_source=yahoo&utm_medium=cpc&utm_campaign=ydn-retarget' },
    good: 'https://example.com/lp?utm_source=yahoo&utm_medium=display',
  },
  {
    title: 'cpm on a search source',
    rule: 'cpm-on-search',
    input: { url: 'https://example.com/lp?utm_source=google&utm_medium=cpm' },
  },
  {
    title: 'Affiliate source that is also a search or shopping site',
    rule: 'source-beats-medium',
    input: { url: 'https://example.com/lp?utm_source=rakuten&utm_medium=affiliate' },
    good: 'https://example.com/lp?utm_source=rakuten-affiliate&utm_medium=affiliate',
  },
  {
    title: 'Percent-encoded token',
    rule: 'token-encoded',
    input: {
      url: 'https://example.com/lp?utm_source=facebook&utm_medium=paid_social&utm_campaign=%7B%7Bcampaign.name%7D%7D',
    },
    good: 'https://example.com/lp?utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}',
  },
  {
    title: 'Lower-cased token',
    rule: 'token-case',
    input: {
      url: 'https://example.com/lp?utm_source=tiktok&utm_medium=paid_social&utm_campaign=__campaign_name__',
    },
    good: 'https://example.com/lp?utm_source=tiktok&utm_medium=paid_social&utm_campaign=__CAMPAIGN_NAME__',
  },
  {
    title: 'Token changed by a slug rule',
    rule: 'token-slugged',
    input: {
      url: 'https://example.com/lp?utm_source=taboola&utm_medium=display&utm_campaign={campaign-name}',
    },
  },
  {
    title: 'Token from another platform',
    rule: 'token-nonexistent',
    input: { url: 'https://example.com/lp?utm_source=google&utm_medium=cpc&utm_campaign={campaignname}' },
    good: 'https://example.com/lp?utm_source=google&utm_medium=cpc&utm_campaign={_campaign}&utm_id={campaignid}',
  },
  {
    title: 'TikTok single underscores',
    rule: 'token-single-underscore',
    input: { url: 'https://example.com/lp?utm_source=tiktok&utm_campaign=_CAMPAIGN_NAME_' },
  },
  {
    title: 'Unresolved token in reports',
    rule: 'token-unfilled',
    input: { url: 'https://example.com/lp?utm_source={{site_source_name}}' },
  },
  {
    title: 'Same parameter twice',
    rule: 'duplicate-tag',
    input: { url: 'https://example.com/lp?utm_campaign=a&utm_source=linkedin&utm_campaign=b' },
  },
  {
    title: 'UTMs on internal links',
    rule: 'internal-link',
    input: {
      url: 'https://example.com/sale?utm_source=homepage&utm_medium=banner',
      ownDomains: ['example.com'],
    },
  },
  {
    title: 'Personal data in a parameter',
    rule: 'personal-data',
    input: {
      url: 'https://example.com/lp?utm_source=newsletter&utm_medium=email&utm_content=taro@example.com',
    },
  },
  {
    title: 'utm_ keys that GA4 ignores',
    rule: 'key-unknown',
    input: {
      url: 'https://example.com/lp?utm_source=smartnews&utm_medium=display&utm_campaign_id=123&utm_ad_id=9',
    },
    good: 'https://example.com/lp?utm_source=smartnews&utm_medium=display&utm_campaign=spring&utm_id=123&utm_content=9',
  },
  {
    title: 'Redirect or shortener that drops the query',
    rule: 'shortener',
    input: { url: 'https://go.example.com/s1?utm_source=line' },
  },
  {
    title: 'Double encoding',
    rule: 'double-encoded',
    input: { url: 'https://example.com/lp?utm_campaign=%25E6%2598%25A5' },
    good: 'https://example.com/lp?utm_campaign=%E6%98%A5',
  },
  {
    title: 'Shift_JIS encoding',
    rule: 'shift-jis',
    input: { url: 'https://example.com/lp?utm_campaign=%8Ft' },
    good: 'https://example.com/lp?utm_campaign=%E6%98%A5',
  },
  {
    title: '+ and reserved characters in values',
    rule: 'plus-sign',
    input: { url: 'https://example.com/lp?utm_term=c++&utm_campaign=A&B' },
  },
  {
    title: 'Full-width characters in the parameter',
    rule: 'full-width',
    input: { url: 'https://example.com/lp?utm_source=ＬＩＮＥ&utm_medium＝social' },
    good: 'https://example.com/lp?utm_source=line&utm_medium=social',
  },
  {
    title: 'Invisible characters copied from a document',
    rule: 'invisible-character',
    input: { url: 'https://example.com/lp?utm_source=%E2%80%8Bline' },
  },
  {
    title: 'Punctuation glued to the link',
    rule: 'trailing-punctuation',
    input: { url: 'https://example.com/lp?utm_source=line&utm_medium=social。' },
  },
  {
    title: 'Landing URL not encoded inside a deep link',
    rule: 'nested-link',
    input: { url: 'https://aff.example/c?u=https://example.com/?utm_source=a8&utm_medium=affiliate' },
    good: 'https://aff.example/c?u=https%3A%2F%2Fexample.com%2F%3Futm_source%3Da8%26utm_medium%3Daffiliate',
  },
  {
    title: 'Too long',
    rule: 'value-too-long',
    input: { url: `https://example.com/lp?utm_campaign=2026${'%E5%B9%B4'.repeat(500)}` },
  },
  {
    title: 'A missing position',
    rule: 'position-missing',
    input: {
      url: 'https://example.com/lp?utm_campaign=2026-q1_spring-sale',
      used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rainy-days', '2026-q3_us_summer'] },
    },
    good: 'https://example.com/lp?utm_campaign=2026-q1_na_spring-sale',
  },
  {
    title: 'UTMs and auto-tagging together without a decision',
    rule: 'auto-tagging-conflict',
    input: { url: 'https://example.com/lp?gclid=Cj0KCQjw&utm_source=google&utm_medium=cpc' },
  },
  {
    title: 'Tool that rejects the naming style',
    rule: 'platform-characters',
    input: {
      url: 'https://example.com/lp',
      tags: { utm_campaign: '2026-q1_jp_spring-sale' },
      platform: 'brevo',
    },
  },
];

test.each(MISTAKES)('$title: $rule', ({ rule, input }) => {
  expect(lint(input).map((finding) => finding.rule)).toContain(rule);
});

test.each(MISTAKES.filter(({ good }) => good !== undefined))('$title, put right', ({ rule, good = '' }) => {
  expect(lint({ url: good }).map((finding) => finding.rule)).not.toContain(rule);
});
