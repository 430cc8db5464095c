import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('internal-link', () => {
  it.each([
    {
      input: { ...form('homepage', 'banner'), ownDomains: ['example.com'] },
      found: {
        severity: 'warning',
        field: 'utm_source',
        params: { name: 'utm_source', value: 'homepage', host: 'www.example.com' },
        choices: [
          {
            kind: 'remove',
            after: 'https://www.example.com/lp',
            patch: { tags: { utm_source: null, utm_medium: null, utm_campaign: null } },
          },
        ],
      },
    },
    { input: form('example.com', 'referral'), found: { field: 'utm_source' } },
    {
      input: { ...form('example', 'referral'), ownDomains: ['www.example.com'] },
      found: { field: 'utm_source' },
    },
    {
      input: { ...form('blog.example.com', 'referral'), ownDomains: ['example.com'] },
      found: { field: 'utm_source' },
    },
    {
      input: { url: 'https://shop.e.com/a?b=1&utm_source=footer&utm_medium=link', ownDomains: ['e.com'] },
      found: { field: 'url', choices: [{ after: 'https://shop.e.com/a?b=1' }] },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('internal-link', input)).toMatchObject([found]);
  });

  it.each([
    form('homepage', 'banner'),
    { ...form('newsletter', 'email'), ownDomains: ['example.com'] },
    { ...form('homepage', 'banner'), ownDomains: ['other.com'] },
    { ...form('homepage', 'banner'), ownDomains: ['ample.com', ''] },
    { ...form('other.com', 'referral'), ownDomains: ['example.com', 'e.jp'] },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('internal-link', input)).toEqual([]);
  });

  it('is settled by its choice', () => {
    const input = { url: 'https://e.com/?utm_source=e.com&utm_term=a', tags: { utm_medium: 'x' } };
    const choice = findingsOf('internal-link', input)[0]?.choices?.[0];
    expect(choice && applyFix(input, choice)).toMatchObject({
      url: 'https://e.com/',
      tags: { utm_medium: null },
    });
  });
});
