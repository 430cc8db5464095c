import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('near-duplicate', () => {
  it.each([
    {
      input: { ...form('face-book', 'paid_social'), used: { utm_source: ['facebook'] } },
      found: {
        severity: 'warning',
        field: 'utm_source',
        params: { name: 'utm_source', value: 'face-book', used: 'facebook' },
        choices: [{ after: 'facebook' }],
      },
    },
    {
      input: {
        ...form('line', 'social', { utm_campaign: 'spring_sale' }),
        used: { utm_campaign: ['x', 'spring-sale', 'springsale'] },
      },
      found: { params: { used: 'spring-sale' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('near-duplicate', input)).toMatchObject([found]);
  });

  it.each([
    { ...form('facebook', 'paid_social'), used: { utm_source: ['facebook', 'face-book'] } },
    { ...form('Facebook', 'paid_social'), used: { utm_source: ['facebook'] } },
    { ...form('facebook', 'paid_social'), used: { utm_source: ['google'] } },
    form('face-book', 'paid_social'),
    { ...form('line', 'social'), used: { utm_source: [], utm_campaign: [] } },
    { ...form('line', 'social', { utm_content: '{{ad.name}}' }), used: { utm_content: ['{{ad-name}}'] } },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('near-duplicate', input)).toEqual([]);
  });
});
