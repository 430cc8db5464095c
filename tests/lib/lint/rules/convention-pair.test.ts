import { describe, expect, it } from 'vitest';
import { FREE_RULE, type Others } from '@/lib/conventions/convention';
import type { InForce } from '@/lib/conventions/in-force';
import { findingsOf, form } from '@/tests/support/rule-findings';

const ours = (otherPairs: Others = 'refused'): InForce => ({
  rules: { utm_source: { ...FREE_RULE, standardise: [{ from: 'ln', to: 'line' }] } },
  pairs: [
    ...['social', 'paid_social', 'push', 'sms'].map((medium) => ({ source: 'line', medium })),
    { source: 'newsletter', medium: 'email' },
  ],
  otherPairs,
});

describe('convention-pair', () => {
  it('refuses a medium of another source, and offers three of its own', () => {
    expect(findingsOf('convention-pair', { ...form('line', 'email'), convention: ours() })).toMatchObject([
      {
        severity: 'error',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: 'email', source: 'line', others: 'refused' },
        refuse: true,
        choices: [{ after: 'social' }, { after: 'paid_social' }, { after: 'push' }],
      },
    ]);
  });

  it.each([
    ['confirm', { severity: 'warning', hold: true }],
    ['allowed', { severity: 'hint' }],
  ] as const)('is as strict as the convention: %s', (others, verdict) => {
    const found = findingsOf('convention-pair', { ...form('line', 'email'), convention: ours(others) });
    expect(found).toMatchObject([verdict]);
    expect(found[0]?.refuse).toBeUndefined();
  });

  it('knows the source by its other spellings, and in the link', () => {
    for (const input of [
      form('LN', 'email'),
      form('ｌｎ', 'email'),
      { url: 'https://e.com/?utm_source=ln&utm_medium=email' },
    ]) {
      expect(findingsOf('convention-pair', { ...input, convention: ours() })).toHaveLength(1);
    }
  });

  it.each([
    ['line', 'push'],
    ['google', 'email'],
    ['{{site_source_name}}', 'email'],
    ['line', '{{placement}}'],
    ['line', ''],
  ])('has nothing against %s / %s', (source, medium) => {
    expect(findingsOf('convention-pair', { ...form(source, medium), convention: ours() })).toEqual([]);
  });
});
