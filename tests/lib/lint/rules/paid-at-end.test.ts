import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { lint } from '@/lib/lint/lint';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('paid-at-end', () => {
  it.each([
    {
      input: form('facebook', 'social_paid'),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { value: 'social_paid', better: 'paid_social' },
        fix: { after: 'paid_social' },
      },
    },
    { input: form('facebook', 'social-paid-ads'), found: { fix: { after: 'paid-social-ads' } } },
    { input: form('facebook', 'socialpaid'), found: { fix: { after: 'paid_social' } } },
    {
      input: { url: 'https://e.com/?utm_source=facebook&utm_medium=social_paid&b=1' },
      found: {
        field: 'url',
        fix: { patch: { url: 'https://e.com/?utm_source=facebook&utm_medium=paid_social&b=1' } },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('paid-at-end', input)).toMatchObject([found]);
  });

  it.each([
    form('facebook', 'paid_social'),
    form('facebook', 'unpaid'),
    form('facebook', 'cpc_paid'),
    form('facebook', 'prepaid_card'),
    form('newsletter', 'email'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('paid-at-end', input)).toEqual([]);
  });

  it('leads to the paid channel', () => {
    const input = form('facebook', 'social_paid');
    const fix = findingsOf('paid-at-end', input)[0]?.fix;
    expect(fix && applyFix(input, fix).tags?.utm_medium).toBe('paid_social');
    expect(lint(form('facebook', 'paid_social'))).toEqual([]);
  });
});
