import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('hidden-cp', () => {
  it.each([
    {
      input: form('newsletter', 'mail_cpn'),
      found: { severity: 'warning', field: 'utm_medium', params: { name: 'utm_medium', value: 'mail_cpn' } },
    },
    { input: form('a8', 'cpa'), found: { params: { value: 'cpa' } } },
    { input: form('acme', 'tcpa'), found: { params: { value: 'tcpa' } } },
    { input: form('acme', 'spring-cpn'), found: { choices: [] } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('hidden-cp', input)).toMatchObject([found]);
  });

  it.each([
    form('google', 'cpc'),
    form('acme', 'cpm'),
    form('acme', 'vcpm'),
    form('acme', 'cpv_instream'),
    form('acme', 'google-cpc'),
    form('acme', 'paid_cpn'),
    form('acme', 'ppc'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('hidden-cp', input)).toEqual([]);
  });

  it.each([
    { input: form('newsletter', 'mail_cpn'), choices: [['email', 'Email']] },
    {
      input: form('a8', 'cpa'),
      choices: [
        ['affiliate', 'Affiliates'],
        ['cpc', 'Paid Other'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('hidden-cp', input)).toEqual(choices);
  });
});
