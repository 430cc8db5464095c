import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('shift-jis', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_campaign=%8Ft' },
      found: {
        severity: 'error',
        field: 'url',
        params: { name: 'utm_campaign', after: '春' },
        fix: { after: 'https://e.com/?utm_campaign=%E6%98%A5' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('shift-jis', input)).toMatchObject([found]);
  });

  it.each([{ url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' }])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('shift-jis', input)).toEqual([]);
    },
  );

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_campaign=%8Ft' };
    const fix = findingsOf('shift-jis', input)[0]?.fix;
    expect(fix && findingsOf('shift-jis', applyFix(input, fix))).toEqual([]);
  });
});
