import { describe, expect, it } from 'vitest';
import { planFixes } from '@/lib/lint/apply-fix';
import { lint } from '@/lib/lint/lint';
import { held, heldTyped, values } from '@/tests/support/held';
import { fixOf, hits, linked } from '@/tests/support/rule-cases';

const TIDY = { letterCase: 'lower', separator: '-', standardise: [{ from: 'fb', to: 'facebook' }] } as const;

describe('convention-form', () => {
  it.each([
    ['Sale', 'sale', 'case', 'Sale → sale'],
    ['spring　sale', 'spring-sale', 'spaces', 'spring　sale → spring-sale'],
    ['fb', 'facebook', 'standardise', 'fb → facebook'],
    ['Spring Sale', 'spring-sale', 'several', 'Spring Sale → spring sale → spring-sale'],
    [
      '春 Sale_{{ad.Name}}',
      '春-sale_{{ad.Name}}',
      'several',
      '春 Sale_{{ad.Name}} → 春 sale_{{ad.Name}} → 春-sale_{{ad.Name}}',
    ],
  ])('writes %j as %j', (value, after, step, path) => {
    expect(hits('convention-form', heldTyped(value, TIDY))).toEqual([
      {
        rule: 'convention-form',
        severity: 'warning',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value, after, step, path },
        fix: expect.objectContaining({ before: value, after, patch: { tags: { utm_campaign: after } } }),
      },
    ]);
  });

  it('mends a tag that stands in the link', () => {
    const input = { ...linked('FB'), convention: held('utm_campaign', TIDY) };
    expect(fixOf('convention-form', input)).toBe('facebook');
  });

  it('is the only one to speak of case and spaces', () => {
    const rules = lint(heldTyped('Spring Sale', TIDY)).map(({ rule }) => rule);
    expect(rules).toEqual(['convention-form']);
  });

  it.each([
    ['Spring', { separator: '-' }, 'mixed-case'],
    ['spring sale', { letterCase: 'lower' }, 'space'],
  ] as const)('leaves %j to the usual check where the convention does not decide', (value, rule, usual) => {
    expect(lint(heldTyped(value, rule)).map((finding) => finding.rule)).toEqual([usual]);
  });

  it('and small letters do not chase each other where capitals are asked for', () => {
    const plan = planFixes(heldTyped('spring SALE', { letterCase: 'upper', separator: '_' }));
    expect(plan.input.tags?.utm_campaign).toBe('SPRING_SALE');
    expect(lint(plan.input)).toEqual([]);
  });

  it.each(['facebook', '{{Campaign.Name}}', '_CAMPAIGN_NAME_', '{{ contact.EMAIL }}', '春セール'])(
    'has nothing against %s',
    (value) => {
      expect(hits('convention-form', heldTyped(value, TIDY))).toEqual([]);
    },
  );

  it('takes what the convention names as it is', () => {
    expect(lint(heldTyped('Display Ads', { ...TIDY, values: values('Display Ads') }))).toEqual([]);
  });
});
