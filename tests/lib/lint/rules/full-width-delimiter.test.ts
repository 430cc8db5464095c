import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('full-width-delimiter', () => {
  it.each([
    {
      input: { url: 'https://e.com/？utm_source=line＆utm_medium＝social' },
      found: {
        severity: 'error',
        field: 'url',
        fix: { after: 'https://e.com/?utm_source=line&utm_medium=social' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('full-width-delimiter', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' },
    { url: 'https://e.com/？a' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('full-width-delimiter', input)).toEqual([]);
  });

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/？utm_source=line＆utm_medium＝social' };
    const fix = findingsOf('full-width-delimiter', input)[0]?.fix;
    expect(fix && findingsOf('full-width-delimiter', applyFix(input, fix))).toEqual([]);
  });
});
