import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('never-used', () => {
  it.each([
    {
      input: { ...form('newsleter', 'paid_social'), used: { utm_source: ['google', 'newsletter'] } },
      found: {
        severity: 'hint',
        field: 'utm_source',
        params: { name: 'utm_source', value: 'newsleter', used: 'newsletter' },
        choices: [{ after: 'newsletter' }],
      },
    },
    {
      input: { ...form('gogle', 'paid_social'), used: { utm_source: ['google'] } },
      found: { params: { used: 'google' } },
    },
    {
      input: {
        ...form('line', 'social', { utm_campaign: '2026_wnitre-sale' }),
        used: { utm_campaign: ['2026_winter-sale'] },
      },
      found: { params: { used: '2026_winter-sale' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('never-used', input)).toMatchObject([found]);
  });

  it.each([
    { ...form('newsletter', 'paid_social'), used: { utm_source: ['newsletter', 'newsleter'] } },
    { ...form('bing', 'paid_social'), used: { utm_source: ['king'] } },
    { ...form('face-book', 'paid_social'), used: { utm_source: ['facebook'] } },
    { ...form('line', 'social', { utm_campaign: '2026-12_sale' }), used: { utm_campaign: ['2026-11_sale'] } },
    {
      ...form('line', 'social', { utm_campaign: 'spring_sale_en' }),
      used: { utm_campaign: ['spring_sale_jp'] },
    },
    { ...form('line', 'social', { utm_content: 'variant-b' }), used: { utm_content: ['variant-a'] } },
    form('newsleter', 'email'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('never-used', input)).toEqual([]);
  });
});
