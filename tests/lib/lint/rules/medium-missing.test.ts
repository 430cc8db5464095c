import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('medium-missing', () => {
  it.each([
    {
      input: form('line', ''),
      found: { severity: 'warning', field: 'utm_medium', params: { name: 'utm_medium' } },
    },
    { input: { url: 'https://e.com/?utm_source=x' }, found: { field: 'utm_medium' } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('medium-missing', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/' },
    form('line', 'social'),
    { url: 'https://e.com/?utm_source=line&amp;utm_medium=social' },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('medium-missing', input)).toEqual([]);
  });
});
