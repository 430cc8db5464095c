import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('mobile-in-medium', () => {
  it.each([
    {
      input: form('partner-site', 'mobile_banner'),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: 'mobile_banner' },
      },
    },
    { input: form('acme', 'Mobile'), found: { params: { value: 'Mobile' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('mobile-in-medium', input)).toMatchObject([found]);
  });

  it.each([
    form('onesignal', 'mobile_push'),
    form('firebase', 'mobile_notification'),
    form('partner-site', 'display'),
    form('acme', 'paid_mobile'),
    form('facebook', 'mobile_feed'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('mobile-in-medium', input)).toEqual([]);
  });

  it.each([
    { input: form('partner-site', 'mobile_banner'), choices: [['display', 'Display']] },
    { input: form('acme', 'mobile-email'), choices: [['email', 'Email']] },
    {
      input: form('acme', 'mobile'),
      choices: [
        ['display', 'Display'],
        ['push', 'Mobile Push Notifications'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('mobile-in-medium', input)).toEqual(choices);
  });
});
