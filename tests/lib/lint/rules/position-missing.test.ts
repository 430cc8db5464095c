import { describe, expect, it } from 'vitest';
import { findingsOf, form } from '@/tests/support/rule-findings';

describe('position-missing', () => {
  it.each([
    {
      input: {
        ...form('line', 'social', { utm_campaign: '2026-q4_winter-sale' }),
        used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
      },
      found: {
        severity: 'warning',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', expected: 3, found: 2 },
        choices: [{ after: '2026-q4_na_winter-sale' }, { after: '2026-q4_winter-sale_na' }],
      },
    },
    {
      input: {
        ...form('line', 'social', { utm_campaign: '2026-q4_jp_winter_sale' }),
        used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
      },
      found: { params: { expected: 3, found: 4 }, choices: undefined },
    },
    {
      input: {
        ...form('line', 'social', { utm_campaign: 'winter' }),
        used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
      },
      found: { params: { found: 1 }, choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('position-missing', input)).toMatchObject([found]);
  });

  it.each([
    {
      ...form('line', 'social', { utm_campaign: '2026-q4_jp_winter-sale' }),
      used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
    },
    { ...form('line', 'social', { utm_campaign: 'winter' }), used: { utm_campaign: ['a_b', 'c_d'] } },
    { ...form('line', 'social', { utm_campaign: 'winter' }), used: { utm_campaign: ['a_b', 'a_b', 'a_b'] } },
    { ...form('line', 'social', { utm_campaign: 'winter' }), used: { utm_campaign: ['a_b', 'c_d', 'e'] } },
    { ...form('line', 'social', { utm_campaign: 'a_b' }), used: { utm_campaign: ['a', 'b', 'c'] } },
    {
      ...form('line', 'social', { utm_campaign: '{{campaign.name}}' }),
      used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
    },
  ])('has nothing against %j', (input) => {
    expect(findingsOf('position-missing', input)).toEqual([]);
  });
});
