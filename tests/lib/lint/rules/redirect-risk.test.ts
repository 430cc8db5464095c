import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('redirect-risk', () => {
  it.each([
    { input: to('https://e.com'), found: { severity: 'hint', field: 'url', params: { code: 'apex' } } },
    { input: to('https://e.co.jp?a=1'), found: { params: { code: 'apex' } } },
    { input: to('https://www.e.com/en'), found: { params: { code: 'slash' } } },
    {
      input: to('http://www.e.com/'),
      found: {
        params: {
          code: 'http',
          curl: "curl -gsL -o /dev/null -w '%{url_effective}\\n' 'http://www.e.com/?utm_source=newsletter&utm_medium=email&utm_campaign=2026-11_sale'",
        },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('redirect-risk', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com' },
    to('https://e.com/'),
    to('https://www.e.com'),
    to('https://www.e.com/en/'),
    to('https://www.e.com/green'),
    to('http://localhost:3000'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('redirect-risk', input)).toEqual([]);
  });
});
