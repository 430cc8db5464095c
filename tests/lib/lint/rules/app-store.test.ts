import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf, form, to } from '@/tests/support/rule-findings';

describe('app-store', () => {
  it.each([
    {
      input: to('https://play.google.com/store/apps/details?id=jp.e'),
      found: {
        severity: 'warning',
        field: 'url',
        params: { store: 'play' },
        choices: [
          {
            kind: 'store',
            after:
              'https://play.google.com/store/apps/details?id=jp.e&referrer=utm_source%3Dnewsletter%26utm_medium%3Demail%26utm_campaign%3D2026-11_sale',
          },
        ],
      },
    },
    {
      input: to('https://apps.apple.com/jp/app/id1?pt=9'),
      found: {
        params: { store: 'apple' },
        choices: [{ after: 'https://apps.apple.com/jp/app/id1?pt=9&ct=2026-11_sale&mt=8' }],
      },
    },
    {
      input: {
        ...form('line', 'social', { utm_campaign: 'x'.repeat(41) }),
        url: 'https://apps.apple.com/app/id1',
      },
      found: { choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('app-store', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://play.google.com/store/apps/details?id=jp.e' },
    { url: 'https://play.google.com/store/apps/details?id=jp.e&referrer=utm_source%3Da' },
    to('https://e.com/'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('app-store', input)).toEqual([]);
  });

  it.each([
    'https://play.google.com/store/apps/details?id=jp.e',
    'https://play.google.com/store/apps/details?utm_source=a&id=jp.e&referrer=old',
    'https://apps.apple.com/app/id1',
  ])('is settled by its choice: %s', (url) => {
    const input = to(url);
    const choice = findingsOf('app-store', input)[0]?.choices?.[0];
    expect(choice && findingsOf('app-store', applyFix(input, choice))).toEqual([]);
  });

  it('encodes a value twice, once for the store and once for whoever reads the tags', () => {
    const input = { url: 'https://play.google.com/store/apps/details', tags: { utm_source: '春 a&b' } };
    const after = findingsOf('app-store', input)[0]?.choices?.[0]?.after ?? '';
    const referrer = new URL(after).searchParams.get('referrer') ?? '';
    expect(new URLSearchParams(referrer).get('utm_source')).toBe('春 a&b');
  });
});
