import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('html-entity', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_source=line&amp;utm_medium=social' },
      found: {
        severity: 'error',
        field: 'url',
        params: { entity: '&amp;' },
        fix: { after: 'https://e.com/?utm_source=line&utm_medium=social' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('html-entity', input)).toMatchObject([found]);
  });

  it.each([{ url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' }])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('html-entity', input)).toEqual([]);
    },
  );

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_source=line&amp;utm_medium=social' };
    const fix = findingsOf('html-entity', input)[0]?.fix;
    expect(fix && findingsOf('html-entity', applyFix(input, fix))).toEqual([]);
  });
});
