import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('question-mark-missing', () => {
  it.each([
    {
      input: { url: 'https://e.com/lp/utm_source=line&utm_medium=social&utm_campaign=x' },
      found: {
        severity: 'error',
        field: 'url',
        fix: { kind: 'link', after: 'https://e.com/lp?utm_source=line&utm_medium=social&utm_campaign=x' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('question-mark-missing', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/lp/a=b' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('question-mark-missing', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/lp/utm_source=line&utm_medium=social&utm_campaign=x' };
    const fix = findingsOf('question-mark-missing', input)[0]?.fix;
    expect(fix && findingsOf('question-mark-missing', applyFix(input, fix))).toEqual([]);
  });
});
