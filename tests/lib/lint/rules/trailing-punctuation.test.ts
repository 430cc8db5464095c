import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('trailing-punctuation', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_source=line&utm_medium=social。' },
      found: {
        severity: 'warning',
        field: 'url',
        params: { characters: '。' },
        fix: { after: 'https://e.com/?utm_source=line&utm_medium=social' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('trailing-punctuation', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/?utm_source=cm360&utm_medium=display&utm_campaign=%ebuy!' },
    { url: 'https://e.com/?utm_source=awin&utm_medium=affiliate&utm_content=a_!!!awc!!!' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('trailing-punctuation', input)).toEqual([]);
  });

  it('finds it behind another value that ends in a token', () => {
    const url = 'https://e.com/?utm_source=cm360&utm_medium=display&utm_campaign=%ebuy!&utm_content=sale!';
    expect(findingsOf('trailing-punctuation', { url })).toHaveLength(1);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_source=line&utm_medium=social。' };
    const fix = findingsOf('trailing-punctuation', input)[0]?.fix;
    expect(fix && findingsOf('trailing-punctuation', applyFix(input, fix))).toEqual([]);
  });
});
