import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('source-beats-medium', () => {
  it.each([
    {
      input: form('rakuten', 'affiliate'),
      found: {
        severity: 'warning',
        field: 'utm_source',
        params: {
          name: 'utm_source',
          source: 'rakuten',
          medium: 'affiliate',
          channel: 'Organic Search',
          meant: 'Affiliates',
        },
      },
    },
    { input: form('google', 'email'), found: { params: { channel: 'Organic Search', meant: 'Email' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('source-beats-medium', input)).toMatchObject([found]);
  });

  it.each([
    form('newsletter', 'email'),
    form('facebook', 'social'),
    form('google', 'cpc'),
    form('google', 'organic'),
    form('facebook', 'referral'),
    form('rakuten-affiliate', 'affiliate'),
    form('youtube', 'video'),
    form('line', 'push'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('source-beats-medium', input)).toEqual([]);
  });

  it.each([
    { input: form('rakuten', 'affiliate'), choices: [['rakuten-affiliate', 'Affiliates']] },
    { input: form('amazon', 'affiliate'), choices: [['amazon-associates', 'Affiliates']] },
    { input: form('google', 'email'), choices: [['google-email', 'Email']] },
    { input: form('amazon', 'social'), choices: [['amazon-social', 'Organic Social']] },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('source-beats-medium', input)).toEqual(choices);
  });
});
