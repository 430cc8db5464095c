import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('auto-tagging-conflict', () => {
  it.each([
    {
      input: to('https://e.com/?gclid=Cj0K'),
      found: { severity: 'warning', field: 'url', params: { name: 'gclid' } },
    },
    {
      input: { url: 'https://e.com/?gclid=a&wbraid=b&utm_source=google' },
      found: { params: { name: 'gclid, wbraid' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('auto-tagging-conflict', input)).toMatchObject([found]);
  });

  it.each([{ url: 'https://e.com/?gclid=Cj0K' }, to('https://e.com/?fbclid=IwAR'), to('https://e.com/')])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('auto-tagging-conflict', input)).toEqual([]);
    },
  );
});
