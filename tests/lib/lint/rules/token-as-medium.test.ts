import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('token-as-medium', () => {
  it.each([
    {
      input: form('{{site_source_name}}', '{{placement}}'),
      found: {
        severity: 'warning',
        field: 'utm_medium',
        params: { name: 'utm_medium', value: '{{placement}}' },
      },
    },
    { input: form('taboola', '{site}'), found: { params: { value: '{site}' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('token-as-medium', input)).toMatchObject([found]);
  });

  it.each([
    form('facebook', 'paid_social'),
    form('facebook', 'paid_{{placement}}'),
    form('facebook', 'paid_social', { utm_content: '{{placement}}' }),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('token-as-medium', input)).toEqual([]);
  });

  it.each([
    {
      input: form('facebook', '{{placement}}'),
      choices: [
        ['paid_social / {{placement}}', 'Paid Social'],
        ['cpc / {{placement}}', 'Paid Social'],
      ],
    },
    {
      input: { ...form('facebook', '{{placement}}', { utm_content: 'a' }), platform: 'meta' },
      choices: [['paid_social / {{placement}}', 'Paid Social']],
    },
    {
      input: form('facebook', '{{placement}}', { utm_content: 'a', utm_term: 'b' }),
      choices: [
        ['paid_social', 'Paid Social'],
        ['cpc', 'Paid Social'],
      ],
    },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('token-as-medium', input)).toEqual(choices);
  });
});
