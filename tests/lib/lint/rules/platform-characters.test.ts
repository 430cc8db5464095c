import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('platform-characters', () => {
  it.each([
    {
      input: { ...form('brevo', 'email', { utm_campaign: '2026-q1_sale' }), platform: 'brevo' },
      found: {
        severity: 'hint',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', signs: '- _' },
        choices: [{ after: '2026q1sale' }],
      },
    },
    {
      input: { ...form('brevo', 'email', { utm_campaign: '春セール' }), platform: 'brevo' },
      found: { choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('platform-characters', input)).toMatchObject([found]);
  });

  it.each([
    { ...form('brevo', 'email', { utm_campaign: 'sale 2026' }), platform: 'brevo' },
    { ...form('mailchimp', 'email'), platform: 'mailchimp' },
    form('brevo', 'email'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('platform-characters', input)).toEqual([]);
  });
});
