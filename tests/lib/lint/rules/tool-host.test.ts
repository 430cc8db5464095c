import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('tool-host', () => {
  it.each([
    {
      input: to('https://ga-dev-tools.google/campaign-url-builder/'),
      found: { severity: 'warning', field: 'url', params: { host: 'ga-dev-tools.google', code: 'other' } },
    },
    {
      input: to('https://utmost.example/en#url=https%3A%2F%2Fe.com&source=line'),
      found: { params: { code: 'own' } },
    },
    { input: to('https://utmost.example/ja/#source=line&url=e.com'), found: { params: { code: 'own' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('tool-host', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/en'),
    to('https://e.com/en#top'),
    to('https://e.com/docs#url=x'),
    to('https://www.google.com/'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('tool-host', input)).toEqual([]);
  });
});
