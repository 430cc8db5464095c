import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('quoted-printable', () => {
  it.each([
    {
      input: { url: 'https://e.com/?utm_source=3Dline&utm_medium=3Dsocial' },
      found: {
        severity: 'error',
        field: 'url',
        fix: { after: 'https://e.com/?utm_source=line&utm_medium=social' },
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('quoted-printable', input)).toMatchObject([found]);
  });

  it.each([{ url: 'https://e.com/?a=1&utm_source=line&utm_medium=social&utm_campaign=x' }])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('quoted-printable', input)).toEqual([]);
    },
  );

  it('is settled by its fix', () => {
    const input = { url: 'https://e.com/?utm_source=3Dline&utm_medium=3Dsocial' };
    const fix = findingsOf('quoted-printable', input)[0]?.fix;
    expect(fix && findingsOf('quoted-printable', applyFix(input, fix))).toEqual([]);
  });
});
