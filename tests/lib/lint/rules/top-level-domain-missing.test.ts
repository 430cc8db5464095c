import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('top-level-domain-missing', () => {
  it.each([
    {
      input: to('https://intranet-x/a'),
      found: { severity: 'error', field: 'url', params: { host: 'intranet-x' } },
    },
    { input: to('https://example./'), found: { field: 'url' } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('top-level-domain-missing', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/'),
    to('http://localhost/'),
    to('https://[::1]/'),
    to('https://例え。テスト/'),
    to('nonsense'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('top-level-domain-missing', input)).toEqual([]);
  });
});
