import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('source-medium-swapped', () => {
  it.each([
    {
      input: form('email', 'newsletter'),
      found: { field: 'utm_medium', params: { name: 'utm_medium', source: 'email', value: 'newsletter' } },
    },
    {
      input: form('cpc', 'google'),
      found: { choices: [{ kind: 'swap', before: 'cpc / google', after: 'google / cpc' }] },
    },
    {
      input: { url: 'https://e.com/?a=%20b&utm_source=social&utm_medium=facebook' },
      found: {
        field: 'url',
        choices: [{ patch: { url: 'https://e.com/?a=%20b&utm_source=facebook&utm_medium=social' } }],
      },
    },
    {
      input: { url: 'https://e.com/?utm_medium=google', tags: { utm_source: 'cpc' } },
      found: {
        choices: [{ patch: { url: 'https://e.com/?utm_medium=cpc', tags: { utm_source: 'google' } } }],
      },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('source-medium-swapped', input)).toMatchObject([found]);
  });

  it.each([
    form('newsletter', 'email'),
    form('email', 'email'),
    form('email', 'mail'),
    form('social', 'spring-post'),
    form('', 'google'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('source-medium-swapped', input)).toEqual([]);
  });

  it.each([
    { input: form('email', 'newsletter'), choices: [['newsletter / email', 'Email']] },
    { input: form('cpc', 'google'), choices: [['google / cpc', 'Paid Search']] },
    { input: form('display', 'yahoo'), choices: [['yahoo / display', 'Display']] },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('source-medium-swapped', input)).toEqual(choices);
  });
});
