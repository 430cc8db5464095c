import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('lone-surrogate', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_campaign=a\uD83D' },
      found: { severity: 'error', field: 'url', params: { name: 'utm_campaign' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('lone-surrogate', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/?utm_campaign=%F0%9F%98%80' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('lone-surrogate', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_campaign=a\uD83D' };
    const fix = findingsOf('lone-surrogate', input)[0]?.fix;
    expect(fix && findingsOf('lone-surrogate', applyFix(input, fix))).toEqual([]);
  });
});
