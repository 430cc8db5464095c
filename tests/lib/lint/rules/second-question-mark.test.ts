import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('second-question-mark', () => {
  it.each([
    {
      input: { url: 'https://e.com/?id=12?utm_source=line&utm_medium=social&utm_campaign=x' },
      found: {
        severity: 'error',
        field: 'url',
        fix: { kind: 'link', after: 'https://e.com/?id=12&utm_source=line&utm_medium=social&utm_campaign=x' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('second-question-mark', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://aff.example/c?u=https://e.com/?utm_source=a8&utm_medium=affiliate' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('second-question-mark', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?id=12?utm_source=line&utm_medium=social&utm_campaign=x' };
    const fix = findingsOf('second-question-mark', input)[0]?.fix;
    expect(fix && findingsOf('second-question-mark', applyFix(input, fix))).toEqual([]);
  });
});
