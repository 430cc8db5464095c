import { describe, expect, it } from 'vitest';
import { choicesOf, customised, everywhere, hits, linked, on, typed } from '@/tests/support/rule-cases';

describe('personal-data', () => {
  it.each([
    ['taro@example.com', 'email'],
    ['to-taro.yamada+x@mail.example.co.jp', 'email'],
    ['太郎@例え.日本', 'email'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'email'],
    ['taro%40example.com', 'email'],
    ['090-1234-5678', 'phone'],
    ['09012345678', 'phone'],
    ['03-1234-5678', 'phone'],
    ['03(1234)5678', 'phone'],
    ['0120-123-456', 'phone'],
    ['０９０−１２３４−５６７８', 'phone'],
    ['+81 90 1234 5678', 'phone'],
    ['+1-555-123-4567', 'phone'],
    ['(555) 123-4567', 'phone'],
    ['4111111111111111', 'card'],
    ['5500 0000 0000 0004', 'card'],
    ['*|EMAIL|*', 'token'],
    ['*|UNIQID|*', 'token'],
    ['%%emailaddr%%', 'token'],
    ['%%First Name%%', 'token'],
    ['%%subscriberid%%', 'token'],
    ['{{ contact.EMAIL }}', 'token'],
    ['{{device_id}}', 'token'],
    ["{{ person.first_name|default:'x' }}", 'token'],
  ])('finds %s (%s) wherever it stands, and holds the link back', (value, kind) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('personal-data', input)).toMatchObject([
        { severity: 'error', hold: true, params: { kind } },
      ]);
    }
    expect(hits('personal-data', linked(encodeURIComponent(value), 'utm_content'))).toMatchObject([
      { field: 'url', hold: true, params: { name: 'utm_content', kind } },
    ]);
  });

  it.each([
    ['to=taro@example.com', 'email'],
    ['to=taro%40example.com', 'email'],
    ['tel=1', undefined],
    ['call=090-1234-5678', 'phone'],
    ['email=abc', 'name'],
    ['first_name=Taro', 'name'],
    ['phone=12', 'name'],
    ['name=taro', 'name'],
    ['email=1', undefined],
    ['page_name=top', undefined],
    ['item=4901234567894', undefined],
    ['id=09012345678', undefined],
    ['img=hero@2x.png', undefined],
    ['at=@35.6812,139.7671', undefined],
    ['utm_nickname=taro', undefined],
    ['gclid=4111111111111111', undefined],
  ])('finds in the foreign pair %s: %s', (pair, kind) => {
    expect(hits('personal-data', on(`a=1&${pair}`)).map(({ params }) => params?.kind)).toEqual(
      kind === undefined ? [] : [kind],
    );
  });

  it.each([
    'sale',
    '20261122',
    '202611221230',
    '2026-11-22',
    '01-11-2026',
    '@flowers',
    'user@host',
    '{{campaign.id}}',
    '%%emailname_%%',
    '%%_emailid%%',
    '{keyword:e-mail}',
    '{device}',
    '春セール',
    '123-456',
    '1234567890123456789012345',
  ])('has nothing to say of %s', (value) => {
    for (const input of everywhere(value)) expect(hits('personal-data', input)).toEqual([]);
  });

  it('warns of a long number that may be a customer’s, but not where ids are normal', () => {
    expect(hits('personal-data', typed('1234567890', 'utm_content'))).toMatchObject([
      { severity: 'warning', hold: true, params: { kind: 'number' } },
    ]);
    expect(hits('personal-data', typed('120210987654321', 'utm_id'))).toEqual([]);
    expect(hits('personal-data', typed('120210987654321'))).toEqual([]);
  });

  it.each([
    ['https://e.com/unsubscribe/taro@flowers.jp', 'address', 'taro@flowers.jp'],
    ['https://e.com/u/taro%40flowers.jp/top', 'address', 'taro@flowers.jp'],
    ['https://e.com/#/user/taro@flowers.jp', 'address', 'taro@flowers.jp'],
    ['https://e.com/#mail=taro@flowers.jp', 'address', 'taro@flowers.jp'],
    ['https://taro:secret@e.com/', 'login', 'taro'],
  ])('finds in the address itself: %s', (url, kind, found) => {
    const input = { url, tags: { utm_source: 'line', utm_medium: 'social', utm_campaign: 'x' } };
    expect(hits('personal-data', input)).toEqual([
      {
        rule: 'personal-data',
        severity: 'error',
        field: 'url',
        params: { name: 'url', kind, found },
        hold: true,
      },
    ]);
  });

  it.each([
    'https://e.com/@35.6812,139.7671,15z',
    'https://e.com/@taro',
    'https://e.com/@taro@social.example',
    'https://e.com/npm/vue@3.2.1/dist/vue.js',
    'https://e.com/logo@dark.svg',
    'https://e.com/hero@2x.png',
    'https://me@e.com/',
    'https://e.com:8443/',
    'https://e.com/a:b/c',
  ])('has nothing to say of the address %s', (url) => {
    expect(hits('personal-data', { url })).toEqual([]);
  });

  it('lets a page call a thing by its name, and warns all the same', () => {
    const [found] = hits('personal-data', on('name=blue-chair'));
    expect(found?.severity).toBe('warning');
    expect(found?.hold).toBeUndefined();
    expect(hits('personal-data', on('first_name=Taro'))[0]?.hold).toBe(true);
  });

  it('offers to take it out, and nothing else with it', () => {
    expect(choicesOf('personal-data', on('q=a%20b&mail_to=taro@e.jp&sig=a~b'))).toEqual([
      'https://e.com/?q=a%20b&sig=a~b',
    ]);
    const input = customised('taro@e.jp');
    expect(hits('personal-data', input)[0]?.choices?.[0]?.patch).toEqual({ custom: [] });
    expect(hits('personal-data', typed('taro@e.jp', 'utm_content'))[0]?.choices?.[0]?.patch).toEqual({
      tags: { utm_content: null },
    });
    expect(hits('personal-data', typed('taro@e.jp', 'utm_source'))[0]?.choices).toBeUndefined();
  });
});
