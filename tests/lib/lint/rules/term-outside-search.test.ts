import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('term-outside-search', () => {
  it.each([
    {
      input: form('newsletter', 'email', { utm_term: 'header' }),
      found: {
        severity: 'hint',
        field: 'utm_term',
        params: { name: 'utm_term', value: 'header', channel: 'Email' },
        choices: [{ patch: { tags: { utm_term: null, utm_content: 'header' } } }],
      },
    },
    {
      input: { url: 'https://e.com/?utm_source=line&utm_medium=social&utm_campaign=x&utm_term=a' },
      found: {
        field: 'url',
        choices: [
          { patch: { url: 'https://e.com/?utm_source=line&utm_medium=social&utm_campaign=x&utm_content=a' } },
        ],
      },
    },
    {
      input: form('newsletter', 'email', { utm_term: 'a', utm_content: 'b' }),
      found: { choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('term-outside-search', input)).toMatchObject([found]);
  });

  it.each([
    form('google', 'cpc', { utm_term: 'shoes' }),
    form('facebook', 'paid_social', { utm_term: 'women-25' }),
    form('newsletter', 'email', { utm_term: '{keyword}' }),
    form('google', 'organic', { utm_term: 'shoes' }),
    form('newsletter', 'email'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('term-outside-search', input)).toEqual([]);
  });
});
