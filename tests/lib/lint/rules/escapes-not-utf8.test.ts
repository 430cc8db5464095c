import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('escapes-not-utf8', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_campaign=100%off' },
      found: {
        severity: 'warning',
        field: 'url',
        params: { name: 'utm_campaign', before: '100%off' },
        fix: { after: 'https://e.com/?utm_campaign=100%25off' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('escapes-not-utf8', input)).toMatchObject([found]);
  });

  it.each([{ url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' }])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('escapes-not-utf8', input)).toEqual([]);
    },
  );

  it('leaves a token with a % of the chosen platform as it is', () => {
    const at = (raw: string) => ({ url: `https://e.com/?utm_campaign=${raw}`, platform: 'cm360' });
    expect(findingsOf('escapes-not-utf8', at('%n'))).toEqual([]);
    const found = findingsOf('escapes-not-utf8', at('%n_100%off'));
    expect(found.map(({ fix }) => fix?.after)).toEqual(['https://e.com/?utm_campaign=%n_100%25off']);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_campaign=100%off' };
    const fix = findingsOf('escapes-not-utf8', input)[0]?.fix;
    expect(fix && findingsOf('escapes-not-utf8', applyFix(input, fix))).toEqual([]);
  });
});
