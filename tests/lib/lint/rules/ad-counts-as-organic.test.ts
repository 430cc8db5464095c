import { describe, expect, it } from 'vitest';
import { lint } from '@/lib/lint/lint';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

const rules = (source: string, medium: string, more = {}) =>
  lint(form(source, medium, more)).map(({ rule }) => rule);

describe('ad-counts-as-organic', () => {
  it.each([
    ['facebook', 'ads', ['paid_social', 'Paid Social']],
    ['facebook', 'Ad', ['paid_social', 'Paid Social']],
    ['facebook', 'dpa', ['paid_social', 'Paid Social']],
    ['facebook', 'fbads', ['paid_social', 'Paid Social']],
    ['facebook', 'snspaid', ['paid_social', 'Paid Social']],
    ['instagram', 'story-ads', ['paid_social', 'Paid Social']],
    ['line', 'SNS広告', ['paid_social', 'Paid Social']],
    ['google', 'pmax', ['cpc', 'Paid Search']],
    ['google', 'p-max', ['cpc', 'Paid Search']],
    ['google', 'sem', ['cpc', 'Paid Search']],
    ['google', 'display-ads', ['display', 'Display']],
    ['google', 'remarketing', ['retargeting', 'Paid Search']],
    ['yahoo', 'ydn', ['display', 'Display']],
    ['yahoo', 'リスティング', ['cpc', 'Paid Search']],
    ['youtube', 'video_ads', ['paid_video', 'Paid Video']],
    ['amazon', 'sponsored', ['cpc', 'Paid Shopping']],
  ])('finds %s / %s, and offers %j first', (source, medium, first) => {
    const input = form(source, medium);
    expect(findingsOf('ad-counts-as-organic', input)).toMatchObject([
      { severity: 'warning', field: 'utm_medium', params: { value: medium, source } },
    ]);
    const choices = choicesOf('ad-counts-as-organic', input);
    expect(choices[0]).toEqual(first);
    for (const [, channel] of choices) expect(channel).toMatch(/^Paid|^Display$/);
  });

  it('says where GA4 files it', () => {
    const [found] = findingsOf('ad-counts-as-organic', form('facebook', 'ads'));
    expect(found?.params).toEqual({
      name: 'utm_medium',
      value: 'ads',
      source: 'facebook',
      channel: 'Organic Social',
    });
  });

  it.each([
    ['facebook', 'paid_social'],
    ['facebook', 'social'],
    ['facebook', 'post'],
    ['facebook', 'leads'],
    ['facebook', 'unpaid'],
    ['facebook', 'influencer'],
    ['google', 'organic'],
    ['google', 'cpc-ads'],
    ['google', 'display'],
    ['newsletter', 'ads'],
    ['facebook', 'social_paid'],
  ])('has nothing against %s / %s', (source, medium) => {
    expect(findingsOf('ad-counts-as-organic', form(source, medium))).toEqual([]);
  });

  it('is all that is said: an ad has keywords, tokens and shops', () => {
    expect(rules('facebook', 'ads', { utm_term: 'red-shoes' })).toEqual(['ad-counts-as-organic']);
    expect(rules('facebook', 'ads', { utm_content: '{{ad.name}}' })).toEqual(['ad-counts-as-organic']);
    expect(rules('google', 'ads', { utm_campaign: '2026-11_shop' })).toEqual(['ad-counts-as-organic']);
    expect(rules('facebook', 'social_paid', { utm_term: 'red-shoes' })).toEqual(['paid-at-end']);
  });
});
