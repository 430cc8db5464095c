import { describe, expect, it } from 'vitest';
import { everywhere, hits, typed } from '@/tests/support/rule-cases';

describe('placeholder', () => {
  it.each([
    'your-campaign',
    'YOUR-NAME',
    'Your Campaign Name',
    'test',
    'xxx',
    'campaign_name',
    'utm_campaign',
    '<your-source>',
    'example.com',
    'undefined',
    'テスト',
    '○○',
    'ｔｅｓｔ',
    'yyyymmdd_sale',
    'sale_YYYY-MM',
    '<yyyy>-<mm>_spring',
    'a-name-that-is-longer-than-the-words-of-the-list_<ww>',
  ])('finds %s', (value) => {
    for (const input of everywhere(value))
      expect(hits('placeholder', input)).toMatchObject([{ severity: 'warning', params: { value } }]);
  });

  it.each([
    'ab-test',
    'latest',
    'your-holiday-guide',
    'xx',
    'na',
    'テスト販売',
    '__CAMPAIGN_NAME__',
    '{campaign_name}',
    '_campaign_name_',
    'yyyymmx',
    '2026-mm',
    'sale_<year>',
  ])('has nothing to say of %s', (value) => {
    for (const input of everywhere(value)) expect(hits('placeholder', input)).toEqual([]);
  });

  it('finds the name of the parameter as its own value', () => {
    for (const input of [typed('campaign'), typed('Source', 'utm_source'), typed('<content>', 'utm_content')])
      expect(hits('placeholder', input)).toHaveLength(1);
    for (const input of [typed('content', 'utm_source'), typed('source', 'utm_campaign')])
      expect(hits('placeholder', input)).toEqual([]);
  });

  it('finds the host of examples as destination', () => {
    const input = typed('sale');
    expect(hits('placeholder', { ...input, url: 'https://example.com/lp' })).toMatchObject([
      { field: 'url', params: { value: 'example.com' } },
    ]);
    expect(hits('placeholder', { ...input, url: 'https://example.com.jp/' })).toEqual([]);
    expect(hits('placeholder', { ...input, url: 'https://flowers.example/' })).toEqual([]);
  });
});
