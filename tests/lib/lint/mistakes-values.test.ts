import { describe, expect, it } from 'vitest';
import { planFixes } from '@/lib/lint/apply-fix';
import type { RuleId } from '@/lib/lint/checks';
import { hits } from '@/tests/support/rule-cases';

/** Links from real life, and the check that has to find them. */
const MISTAKES: readonly (readonly [rule: RuleId, url: string, mended?: string])[] = [
  [
    'mixed-case',
    'https://e.com/lp?utm_source=Facebook&utm_medium=Paid_Social&utm_campaign=x_1',
    'https://e.com/lp?utm_source=facebook&utm_medium=paid_social&utm_campaign=x_1',
  ],
  [
    'space',
    'https://e.com/lp?utm_source=line&utm_medium=social&utm_campaign=spring sale',
    'https://e.com/lp?utm_source=line&utm_medium=social&utm_campaign=spring-sale',
  ],
  [
    'token-encoded',
    'https://e.com/lp?utm_source=facebook&utm_medium=paid_social&utm_campaign=%7B%7Bcampaign.name%7D%7D',
    'https://e.com/lp?utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}',
  ],
  [
    'token-case',
    'https://e.com/lp?utm_source=tiktok&utm_medium=paid_social&utm_campaign=__campaign_name__',
    'https://e.com/lp?utm_source=tiktok&utm_medium=paid_social&utm_campaign=__CAMPAIGN_NAME__',
  ],
  [
    'token-slugged',
    'https://e.com/lp?utm_source=taboola&utm_medium=display&utm_campaign={campaign-name}',
    'https://e.com/lp?utm_source=taboola&utm_medium=display&utm_campaign={campaign_name}',
  ],
  ['token-nonexistent', 'https://e.com/lp?utm_source=google&utm_medium=cpc&utm_campaign={campaignname}'],
  [
    'token-single-underscore',
    'https://e.com/lp?utm_source=tiktok&utm_campaign=_CAMPAIGN_NAME_',
    'https://e.com/lp?utm_source=tiktok&utm_campaign=__CAMPAIGN_NAME__',
  ],
  ['token-unfilled', 'https://e.com/lp?utm_source={{site_source_name}}'],
  ['duplicate-tag', 'https://e.com/lp?utm_campaign=a&utm_source=linkedin&utm_campaign=b'],
  ['personal-data', 'https://e.com/lp?utm_source=newsletter&utm_medium=email&utm_content=taro@example.com'],
  ['key-unknown', 'https://e.com/lp?utm_source=smartnews&utm_medium=display&utm_campaign_id=123&utm_ad_id=9'],
  ['plus-sign', 'https://e.com/lp?utm_term=c++&utm_campaign=A&B'],
  ['full-width', 'https://e.com/lp?utm_source=ＬＩＮＥ&utm_medium＝social'],
  [
    'invisible-character',
    'https://e.com/lp?utm_source=%E2%80%8Bline&utm_medium=social&utm_campaign=x_1',
    'https://e.com/lp?utm_source=line&utm_medium=social&utm_campaign=x_1',
  ],
  ['value-too-long', `https://e.com/lp?utm_campaign=2026%E5%B9%B4${'a'.repeat(500)}`],
];

describe('mistakes of real life are found, and mended where nothing has to be asked', () => {
  it.each(MISTAKES.map(([rule, url, mended]) => ({ rule, url, mended })))(
    '$rule: $url',
    ({ rule, url, mended }) => {
      expect(hits(rule, { url })).not.toEqual([]);
      if (mended !== undefined) expect(planFixes({ url }).input.url).toBe(mended);
    },
  );
});
