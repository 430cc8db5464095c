import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('tags-after-hash', () => {
  it.each([
    {
      input: { url: 'https://e.com/#price?utm_source=line&utm_medium=social' },
      found: {
        severity: 'error',
        field: 'url',
        params: { name: 'utm_source, utm_medium', n: 2 },
        fix: { after: 'https://e.com/?utm_source=line&utm_medium=social#price' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('tags-after-hash', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/#utm_source=line', placement: 'fragment' as const },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('tags-after-hash', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/#price?utm_source=line&utm_medium=social' };
    const fix = findingsOf('tags-after-hash', input)[0]?.fix;
    expect(fix && findingsOf('tags-after-hash', applyFix(input, fix))).toEqual([]);
  });
});
