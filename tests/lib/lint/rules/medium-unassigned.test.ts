import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('medium-unassigned', () => {
  it.each([
    {
      input: form('taboola', 'native'),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: 'native', code: 'unknown' },
      },
    },
    { input: form('newsletter', 'mail'), found: { field: 'utm_medium' } },
    { input: form('flyer', 'qr'), found: { severity: 'hint', params: { code: 'offline', value: 'qr' } } },
    { input: form('acme', 'Direct Mail'), found: { severity: 'hint', params: { code: 'offline' } } },
    { input: form('spring', 'whatever'), found: { choices: [] } },
    {
      input: { url: 'https://e.com/?utm_source=klaviyo&utm_medium=email.campaign' },
      found: {
        field: 'url',
        choices: [{ patch: { url: 'https://e.com/?utm_source=klaviyo&utm_medium=email' } }],
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('medium-unassigned', input)).toMatchObject([found]);
  });

  it.each([
    form('newsletter', 'email'),
    form('facebook', 'native'),
    form('newsletter', 'ＥＭＡＩＬ'),
    form('newsletter', 'email。'),
    form('(direct)', '(none)'),
    form('spring', 'x'.repeat(200)),
    form('onesignal', 'web_push'),
    form('chatgpt', 'paid_ai'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('medium-unassigned', input)).toEqual([]);
  });

  it.each([
    {
      input: form('taboola', 'native'),
      choices: [
        ['display', 'Display'],
        ['cpc', 'Paid Other'],
      ],
    },
    { input: form('', 'newsletter'), choices: [['newsletter / email', 'Email']] },
    { input: form('weekly', 'newsletter'), choices: [['email', 'Email']] },
    { input: form('acme', 'mailmagazine'), choices: [['email', 'Email']] },
    { input: form('acme', 'メルマガ'), choices: [['email', 'Email']] },
    { input: form('acme', 'emial'), choices: [['email', 'Email']] },
    { input: form('acme', 'refferal'), choices: [['referral', 'Referral']] },
    {
      input: form('acme', 'influencer'),
      choices: [
        ['paid_social', 'Paid Other'],
        ['social', 'Organic Social'],
      ],
    },
    { input: form('acme', 'display_ads'), choices: [['display', 'Display']] },
    { input: form('flyer', 'qr'), choices: [['referral', 'Referral']] },
    { input: form('acme', 'direct-mail'), choices: [['referral', 'Referral']] },
    { input: form('acme', 'email-signature'), choices: [['email', 'Email']] },
    { input: form('outlook', 'signature'), choices: [['email', 'Email']] },
    { input: form('valuecommerce', 'asp'), choices: [['affiliate', 'Affiliates']] },
    {
      input: form('smartnews', 'in-feed'),
      choices: [
        ['display', 'Display'],
        ['cpc', 'Paid Other'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('medium-unassigned', input)).toEqual(choices);
  });
});
