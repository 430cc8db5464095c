import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('medium-is-platform', () => {
  it.each([
    {
      input: form('line-official', 'line'),
      found: { severity: 'warning', field: 'utm_medium', params: { name: 'utm_medium', value: 'line' } },
    },
    { input: form('newsletter', 'Facebook'), found: { params: { value: 'Facebook' } } },
    { input: form('spring', 'ＬＩＮＥ'), found: { params: { value: 'ＬＩＮＥ' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('medium-is-platform', input)).toMatchObject([found]);
  });

  it.each([
    form('line', 'social'),
    form('newsletter', 'email'),
    form('sms', 'sms'),
    form('email', 'google'),
    form('taboola', 'native'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('medium-is-platform', input)).toEqual([]);
  });

  it.each([
    {
      input: form('line-official', 'line'),
      choices: [
        ['line / social', 'Organic Social'],
        ['line / paid_social', 'Paid Social'],
        ['line / cpc', 'Paid Social'],
      ],
    },
    {
      input: form('', 'instagram'),
      choices: [
        ['instagram / social', 'Organic Social'],
        ['instagram / paid_social', 'Paid Social'],
      ],
    },
    {
      input: form('google', 'google'),
      choices: [
        ['display', 'Display'],
        ['cpc', 'Paid Search'],
      ],
    },
    {
      input: form('spring-post', 'ameblo.jp'),
      choices: [
        ['social', 'Organic Social'],
        ['paid_social', 'Paid Other'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('medium-is-platform', input)).toEqual(choices);
  });
});
