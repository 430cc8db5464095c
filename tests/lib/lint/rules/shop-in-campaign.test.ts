import { describe, expect, it } from 'vitest';
import { choicesOf, findingsOf, form } from '@/tests/support/rule-findings';

describe('shop-in-campaign', () => {
  it.each([
    {
      input: form('newsletter', 'email', { utm_campaign: '2026-q1_jp_shop-opening' }),
      found: {
        severity: 'warning',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', word: 'shop', instead: 'Email' },
        choices: [{ after: '2026-q1_jp_store-opening' }],
      },
    },
    {
      input: form('line', 'social', { utm_campaign: 'Shopping-week' }),
      found: { params: { word: 'Shopping' }, choices: [{ after: 'Store-week' }] },
    },
    {
      input: form('line', 'social', { utm_campaign: 'shopper-days' }),
      found: { params: { word: 'shop' }, choices: undefined },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('shop-in-campaign', input)).toMatchObject([found]);
  });

  it.each([
    form('newsletter', 'email', { utm_campaign: 'workshop-2026' }),
    form('newsletter', 'email', { utm_campaign: 'photoshop-course' }),
    form('google', 'cpc', { utm_campaign: 'shop-opening' }),
    form('amazon', 'referral', { utm_campaign: 'shop-opening' }),
    form('taboola', 'display', { utm_campaign: 'shop-opening' }),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('shop-in-campaign', input)).toEqual([]);
  });

  it.each([
    {
      input: form('newsletter', 'email', { utm_campaign: 'e-shop_sale' }),
      choices: [['e-store_sale', 'Email']],
    },
    {
      input: form('newsletter', 'email', { utm_campaign: 'pop-up-shops' }),
      choices: [['pop-up-stores', 'Email']],
    },
    { input: form('newsletter', 'email', { utm_campaign: '{{shop}}_shop' }), choices: [] },
  ])('offers %j', ({ input, choices }) => {
    expect(choicesOf('shop-in-campaign', input)).toEqual(choices);
  });
});
