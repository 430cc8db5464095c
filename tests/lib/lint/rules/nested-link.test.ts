import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { findingsOf } from '@/tests/support/rule-findings';

describe('nested-link', () => {
  it.each([
    {
      input: { url: 'https://aff.example/c?u=https://e.com/?utm_source=a8&utm_medium=affiliate' },
      found: {
        severity: 'error',
        field: 'url',
        params: { name: 'u' },
        choices: [
          {
            kind: 'link',
            after:
              'https://aff.example/c?u=https%3A%2F%2Fe.com%2F%3Futm_source%3Da8%26utm_medium%3Daffiliate',
          },
        ],
      },
    },
    {
      input: { url: 'https://aff.example/c?id=1&u=http://e.com/p?a=1;utm_source=a8#x' },
      found: {
        choices: [
          { after: 'https://aff.example/c?id=1&u=http%3A%2F%2Fe.com%2Fp%3Fa%3D1%3Butm_source%3Da8#x' },
        ],
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('nested-link', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://aff.example/c?u=https%3A%2F%2Fe.com%2F%3Futm_source%3Da8' },
    { url: 'https://e.com/?next=https://e.com/a&utm_source=line' },
    { url: 'https://e.com/?next=https://e.com/a?b=1' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('nested-link', input)).toEqual([]);
  });

  it('is settled by its choice', () => {
    const input = { url: 'https://aff.example/c?u=https://e.com/?utm_source=a8&utm_medium=affiliate' };
    const choice = findingsOf('nested-link', input)[0]?.choices?.[0];
    expect(choice && findingsOf('nested-link', applyFix(input, choice))).toEqual([]);
  });
});
