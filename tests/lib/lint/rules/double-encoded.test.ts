import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('double-encoded', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_campaign=%25E6%2598%25A5' },
      found: {
        severity: 'error',
        field: 'url',
        params: { name: 'utm_campaign', before: '%E6%98%A5', after: '春' },
        fix: { after: 'https://e.com/?utm_campaign=%E6%98%A5' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('double-encoded', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/?utm_campaign=%E6%98%A5' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('double-encoded', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_campaign=%25E6%2598%25A5' };
    const fix = findingsOf('double-encoded', input)[0]?.fix;
    expect(fix && findingsOf('double-encoded', applyFix(input, fix))).toEqual([]);
  });
});
