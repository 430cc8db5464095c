import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('source-missing', () => {
  it.each([
    {
      input: form('', 'email'),
      found: { severity: 'error', field: 'utm_source', params: { name: 'utm_source' } },
    },
    { input: { url: 'https://e.com/?utm_campaign=x' }, found: { field: 'utm_source' } },
    {
      input: { url: 'https://e.com/?utm_source=x&utm_medium=email', tags: { utm_source: null } },
      found: { field: 'utm_source' },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('source-missing', input)).toMatchObject([found]);
  });

  it.each([
    { url: 'https://e.com/?a=1' },
    { url: '' },
    form('line', 'social'),
    { url: 'https://e.com/?utm_source=line' },
    { url: 'https://e.com/?utm_medium=email&amp;utm_source=line' },
    { url: 'https://e.com/?id=12?utm_source=line&utm_medium=social' },
    { url: 'https://e.com/?UTM_Source=line&utm_medium=social' },
    { url: 'https://e.com/', tags: { utm_medium: 'email' }, custom: [['utm_source', 'line']] as const },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('source-missing', input)).toEqual([]);
  });
});
