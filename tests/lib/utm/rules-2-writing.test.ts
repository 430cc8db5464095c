import { describe, expect, test } from 'vitest';
import { buildUrl, prepareUrl } from '@/lib/utm/build';
import { UTM_KEYS } from '@/lib/utm/params';
import { built, codes, noticeOf, refusal } from '@/tests/support/link';

const E = 'https://e.com/';
/** How one value is written as utm_campaign. */
const written = (value: string, options = {}) =>
  built(E, { utm_campaign: value }, options).url.slice(`${E}?utm_campaign=`.length);

describe('2.1 order', () => {
  const all = Object.fromEntries(UTM_KEYS.map((key, index) => [key, `v${index}`]));
  const inOrder = `${E}?${UTM_KEYS.map((key, index) => `${key}=v${index}`).join('&')}`;
  test('2.1 the nine keys are these, in this order', () => {
    expect(UTM_KEYS.join(' ')).toBe(
      'utm_source utm_medium utm_campaign utm_id utm_term utm_content utm_source_platform utm_creative_format utm_marketing_tactic',
    );
  });
  test('2.1 new tags are appended in the order of the table', () => {
    expect(built(E, all).url).toBe(inOrder);
  });
  test('2.1 whatever the order in which they are given', () => {
    expect(built(E, Object.fromEntries(Object.entries(all).reverse())).url).toBe(inOrder);
  });
  test('2.1 custom parameters follow, in the order of the user', () => {
    const custom = [
      ['z', '1'],
      ['a', '2'],
      ['m', '3'],
    ] as const;
    expect(built(E, { utm_medium: 'email', utm_source: 'x' }, { custom }).url).toBe(
      `${E}?utm_source=x&utm_medium=email&z=1&a=2&m=3`,
    );
  });
  test('2.1 custom parameters alone are written too, and empty ones are not', () => {
    expect(
      built(
        `${E}?q`,
        {},
        {
          custom: [
            ['a', '1'],
            ['b', ''],
          ],
        },
      ).url,
    ).toBe(`${E}?q&a=1`);
  });
  test('2.1 names and values of custom parameters are encoded like values', () => {
    expect(
      built(
        E,
        {},
        {
          custom: [
            ['my key', 'a&b'],
            ['色', '赤'],
          ],
        },
      ).url,
    ).toBe(`${E}?my%20key=a%26b&%E8%89%B2=%E8%B5%A4`);
  });
  test('2.1 a key that is not one of the nine is no tag', () => {
    expect(built(E, { utm_source: 'x', utm_foo: 'y', gclid: 'z' } as never).url).toBe(`${E}?utm_source=x`);
  });
});

describe('2.2 values', () => {
  test.each([
    ['white space around', '  x ', '%20%20x%20'],
    ['wide space around', '　x', '%E3%80%80x'],
    ['case', 'News Letter', 'News%20Letter'],
    ['full-width letters', 'ｎｅｗｓ', '%EF%BD%8E%EF%BD%85%EF%BD%97%EF%BD%93'],
    ['decomposed kana', 'か\u3099', '%E3%81%8B%E3%82%99'],
    ['a lone space', ' ', '%20'],
    ['null as a word', 'null', 'null'],
    ['zero', '0', '0'],
  ])('2.2 are written exactly as given: %s', (_name, value, out) => {
    expect(written(value)).toBe(out);
  });
  test('2.2 an empty one is not written', () => {
    expect(
      built(E, { utm_source: '', utm_medium: 'email', utm_campaign: undefined, utm_id: null }),
    ).toMatchObject({
      url: `${E}?utm_medium=email`,
      notices: [],
    });
    expect(built(E, { utm_source: '' }).url).toBe(E);
  });
  test.each([
    ['undefined', undefined],
    ['empty', ''],
  ])('2.2 %s leaves a tag of the destination alone', (_name, value) => {
    const text = `${E}?a=1&utm_source=a+b%2f&b=2&utm_source=c`;
    expect(built(text, { utm_source: value, utm_medium: 'm' })).toMatchObject({
      url: `${text}&utm_medium=m`,
      notices: [],
    });
  });
  test.each([
    ['?a=1&utm_source=x&b=2', '?a=1&b=2'],
    ['?utm_source=x&b', '?b'],
    ['?a&utm_source=x', '?a'],
    ['?a&utm_source=x#top', '?a#top'],
    ['?utm_source=x', ''],
    ['?utm_source=x#top', '#top'],
    ['?a&&utm_source=x&&b', '?a&&&b'],
    ['?a&utm_source&b', '?a&b'],
    ['?a&utm_source=&b', '?a&b'],
    ['?a&UTM_Source=x&b', '?a&b'],
    ['?a&%75tm_source=x&b', '?a&b'],
    ['?utm_source=1&x=1&utm_source=2', '?x=1'],
    ['?q=a%20b&utm_source=x&flag&sig=a~b', '?q=a%20b&flag&sig=a~b'],
    ['?utm_source_platform=p&utm_source=x', '?utm_source_platform=p'],
  ])('2.2 null removes a tag with one adjacent &: %s', (before, after) => {
    expect(built(`https://e.com/p${before}`, { utm_source: null }).url).toBe(`https://e.com/p${after}`);
  });
  test('2.2 a removal is reported; a removal of what is not there is none', () => {
    expect(built(`${E}?utm_source=a%20b`, { utm_source: null }).notices).toEqual([
      { code: 'tag_removed', key: 'utm_source', before: 'a b' },
    ]);
    expect(built(`${E}?a=1`, { utm_source: null })).toMatchObject({ url: `${E}?a=1`, notices: [] });
  });
});

describe('2.3 tags that the destination already carries', () => {
  test.each([
    ['first', '?utm_source=old&b=2', '?utm_source=new&b=2'],
    ['in the middle', '?a=1&utm_source=old&b=2', '?a=1&utm_source=new&b=2'],
    ['last', '?a=1&utm_source=old', '?a=1&utm_source=new'],
    ['before a fragment', '?utm_source=old#top', '?utm_source=new#top'],
    ['without a value', '?a&utm_source&b', '?a&utm_source=new&b'],
    ['with an empty value', '?a&utm_source=&b', '?a&utm_source=new&b'],
    ['with = in its value', '?utm_source=a=b&c', '?utm_source=new&c'],
    ['duplicates', '?utm_source=1&a=1&utm_source=2&b=2&utm_source=3', '?utm_source=new&a=1&b=2'],
    [
      'a longer key is another tag',
      '?utm_source_platform=p&xutm_source=y',
      '?utm_source_platform=p&xutm_source=y&utm_source=new',
    ],
  ])('2.3 are replaced in place, later duplicates dropped: %s', (_name, before, after) => {
    expect(built(`${E}${before}`, { utm_source: 'new' }).url).toBe(`${E}${after}`);
  });
  test('2.3 some replaced, some appended', () => {
    expect(built(`${E}?utm_medium=m&q`, { utm_source: 's', utm_medium: 'n', utm_campaign: 'c' }).url).toBe(
      `${E}?utm_medium=n&q&utm_source=s&utm_campaign=c`,
    );
  });
  test('2.3 a replacement is reported: which tag, old value, new value', () => {
    expect(built(`${E}?utm_campaign=%E6%98%A5+a`, { utm_campaign: '秋 b' }).notices).toEqual([
      { code: 'tag_replaced', key: 'utm_campaign', before: '春 a', after: '秋 b' },
    ]);
  });
  test('2.3 a dropped duplicate is reported', () => {
    const link = built(`${E}?utm_source=1&utm_source=2`, { utm_source: 'x' });
    expect(noticeOf(link, 'tag_replaced')).toMatchObject({ before: '1', after: 'x' });
    expect(noticeOf(link, 'duplicate_dropped')).toMatchObject({ key: 'utm_source', before: '2' });
  });
  test('2.3 the same value in other bytes is rewritten and reported', () => {
    const link = built(`${E}?utm_term=a+b`, { utm_term: 'a b' });
    expect(link.url).toBe(`${E}?utm_term=a%20b`);
    expect(link.notices).toEqual([{ code: 'tag_reencoded', key: 'utm_term', before: 'a+b', after: 'a%20b' }]);
  });
  test('2.3 the same value in the same bytes is no news', () => {
    expect(built(`${E}?utm_term=a%20b`, { utm_term: 'a b' }).notices).toEqual([]);
  });
  test.each([
    ['one', '?a=1&utm_source=old&b=2'],
    ['duplicates', '?utm_source=1&utm_source=2'],
    ['odd bytes', '?utm_source=a+b%2f'],
    ['wrong case, the same tag for writing', '?UTM_Source=old'],
  ])("2.3 existing: 'keep' leaves the destination's own: %s", (_name, query) => {
    const link = built(`${E}${query}`, { utm_source: 'new', utm_medium: 'm' }, { existing: 'keep' });
    expect(link.url).toBe(`${E}${query}&utm_medium=m`);
    expect(noticeOf(link, 'tag_kept')).toMatchObject({ key: 'utm_source', after: 'new' });
    expect(codes(link)).not.toContain('tag_replaced');
  });
  test("2.3 existing: 'keep' reports the old value and the one that was not written", () => {
    expect(built(`${E}?utm_source=a%20b`, { utm_source: 'x' }, { existing: 'keep' }).notices).toEqual([
      { code: 'tag_kept', key: 'utm_source', before: 'a b', after: 'x' },
    ]);
  });
});

describe('2.4 keys in another case or percent-encoded', () => {
  test.each([
    'UTM_Source',
    'UTM_SOURCE',
    'utm_Source',
    '%75tm_source',
    'utm%5Fsource',
    'utm%5fsource',
    '%55TM%5FSOURCE',
  ])('2.4 %s is replaced by the canonical key, and reported', (key) => {
    const link = built(`${E}?a=1&${key}=old&b=2`, { utm_source: 'new' });
    expect(link.url).toBe(`${E}?a=1&utm_source=new&b=2`);
    expect(noticeOf(link, 'key_corrected')).toEqual({
      code: 'key_corrected',
      key: 'utm_source',
      before: key,
    });
  });
  test('2.4 spellings of one tag are duplicates of each other', () => {
    expect(built(`${E}?UTM_Source=1&a&utm_source=2&%75tm_source=3`, { utm_source: 'x' }).url).toBe(
      `${E}?utm_source=x&a`,
    );
  });
  test('2.4 a tag that is not written keeps its spelling', () => {
    expect(built(`${E}?UTM_Source=old`, { utm_medium: 'm' }).url).toBe(`${E}?UTM_Source=old&utm_medium=m`);
  });
  test('2.4 only ASCII case counts: ſ and K-sign are other letters', () => {
    expect(built(`${E}?utm_ſource=old`, { utm_source: 'x' }).url).toBe(`${E}?utm_ſource=old&utm_source=x`);
  });
});

describe('2.5 placement', () => {
  const place = (destination: string, tags = { utm_source: 'x', utm_medium: 'm' } as object) =>
    built(destination, tags, { placement: 'fragment' });
  test('2.5 tags go into the query, before the fragment', () => {
    expect(built('https://e.com/p#top', { utm_source: 'x' }).url).toBe('https://e.com/p?utm_source=x#top');
    expect(built('https://e.com/#/route?a=1', { utm_source: 'x' }).url).toBe(
      'https://e.com/?utm_source=x#/route?a=1',
    );
    expect(built('https://e.com/p#top', { utm_source: 'x' }, { placement: 'query' }).url).toBe(
      'https://e.com/p?utm_source=x#top',
    );
  });
  test.each([
    ['no fragment', 'https://e.com/p', 'https://e.com/p#utm_source=x&utm_medium=m'],
    ['a query', 'https://e.com/p?a=1', 'https://e.com/p?a=1#utm_source=x&utm_medium=m'],
    ['an empty fragment', 'https://e.com/p#', 'https://e.com/p#utm_source=x&utm_medium=m'],
    ['our tags', 'https://e.com/p#utm_medium=old', 'https://e.com/p#utm_medium=m&utm_source=x'],
    [
      'our tags, one left alone',
      'https://e.com/p#utm_id=1',
      'https://e.com/p#utm_id=1&utm_source=x&utm_medium=m',
    ],
    [
      'the same tag in the query',
      'https://e.com/p?a=1&utm_source=old&b',
      'https://e.com/p?a=1&b#utm_source=x&utm_medium=m',
    ],
    ['only tags in the query', 'https://e.com/p?utm_source=old', 'https://e.com/p#utm_source=x&utm_medium=m'],
  ])("2.5 placement 'fragment' puts them after #: %s", (_name, destination, out) => {
    expect(place(destination).url).toBe(out);
  });
  test('2.5 other tags of ours in the query move there, and it is reported', () => {
    const link = place('https://e.com/p?a=1&utm_campaign=c+d', { utm_term: 't' });
    const url = new URL(link.url);
    expect(url.search).toBe('?a=1');
    expect([...new URLSearchParams(url.hash.slice(1))].sort()).toEqual([
      ['utm_campaign', 'c d'],
      ['utm_term', 't'],
    ]);
    expect(noticeOf(link, 'tag_moved')).toEqual({ code: 'tag_moved', key: 'utm_campaign', to: 'fragment' });
  });
  test.each([
    '#top',
    '#/a',
    '#!/a',
    '#/a?utm_source=x',
    '#top&utm_source=x',
    '#:~:text=a',
    '#a=b',
    '#utm_source=a#b',
    '#春',
  ])('2.5 an anchor or a route is never lost: %s is a coded error', (fragment) => {
    const text = `https://e.com/p?a=1${fragment}`;
    const error = refusal(text, { utm_source: 'x' }, { placement: 'fragment' });
    expect(error.code).toBe('fragment_taken');
    if (error.code !== 'fragment_taken') return;
    expect(text.slice(error.position.start, error.position.end)).toContain(fragment.slice(1));
    expect(error.fragment).toContain(fragment.slice(1));
  });
});

describe('2.6 tags in the fragment, when the query is written', () => {
  test.each([
    ['all are written', '#utm_source=o', '?utm_source=x'],
    ['all are written, several', '#utm_source=o&utm_medium=o', '?utm_source=x&utm_medium=m'],
    ['one is not', '#utm_source=o&utm_id=1', '?utm_source=x&utm_medium=m#utm_id=1'],
    ['none is', '#utm_id=1&utm_term=a+b', '?utm_source=x&utm_medium=m#utm_id=1&utm_term=a+b'],
  ])('2.6 are cleared as far as they are written: %s', (name, fragment, out) => {
    const tags = name === 'all are written' ? { utm_source: 'x' } : { utm_source: 'x', utm_medium: 'm' };
    expect(built(`https://e.com/p${fragment}`, tags).url).toBe(`https://e.com/p${out}`);
  });
  test('2.6 clearing is reported', () => {
    const link = built('https://e.com/p#utm_source=o', { utm_source: 'x' });
    expect(link.notices.map((notice) => ('key' in notice ? notice.key : ''))).toContain('utm_source');
  });
  test.each([
    '#top',
    '#/route?utm_source=old',
    '#/route?x=1&utm_source=old#y',
    '#utm_source=old&top',
    '#utm_source=old&a=1',
    '#utm_source=a#b',
    '#UTM_Source=old',
    '#utm_foo=old',
    '#?utm_source=old',
    '#top?utm_source=old',
  ])('2.6 any other fragment is left alone: %s', (fragment) => {
    expect(built(`https://e.com/p${fragment}`, { utm_source: 'x' }).url).toBe(
      `https://e.com/p?utm_source=x${fragment}`,
    );
  });
});

describe('2.7 encoding', () => {
  test.each([
    ['what stays', 'AZaz09-._~', 'AZaz09-._~'],
    ['space', 'a b', 'a%20b'],
    ['plus', 'a+b', 'a%2Bb'],
    ['marks where chat and mail cut links', "!'()*", '%21%27%28%29%2A'],
    ['delimiters', '&=?#/:@;,', '%26%3D%3F%23%2F%3A%40%3B%2C'],
    ['quotes and brackets', '"<>[]{}|\\^`', '%22%3C%3E%5B%5D%7B%7D%7C%5C%5E%60'],
    ['percent', '100%', '100%25'],
    ['already encoded input, as typed', 'a%20b', 'a%2520b'],
    ['already encoded Japanese, as typed', '%E6%98%A5', '%25E6%2598%25A5'],
    ['Japanese', '春セール', '%E6%98%A5%E3%82%BB%E3%83%BC%E3%83%AB'],
    ['a classic', 'utm-code とは', 'utm-code%20%E3%81%A8%E3%81%AF'],
    ['two bytes', 'é', '%C3%A9'],
    ['emoji', '🌸', '%F0%9F%8C%B8'],
    ['control characters', '\u0000\t\n\u007f', '%00%09%0A%7F'],
    ['last code point', '\u{10ffff}', '%F4%8F%BF%BF'],
  ])('2.7 a value is encoded once, as UTF-8 with upper-case hex: %s', (_name, value, out) => {
    expect(written(value)).toBe(out);
    expect(new URL(built(E, { utm_campaign: value }).url).searchParams.get('utm_campaign')).toBe(value);
  });
  test("2.7 space: '+' writes a space as +, and a plus still as %2B", () => {
    expect(written('a b+c  d', { space: '+' })).toBe('a+b%2Bc++d');
    expect(built(E, {}, { space: '+', custom: [['a b', 'c d']] }).url).toMatch(
      /^https:\/\/e\.com\/\?a(\+|%20)b=c\+d$/,
    );
  });
  test.each([
    ['high', 'a\ud800b', 'a%EF%BF%BDb'],
    ['low', '\udc00', '%EF%BF%BD'],
    ['swapped', '\udc00\ud800', '%EF%BF%BD%EF%BF%BD'],
    ['before a pair', '\ud83c🌸', '%EF%BF%BD%F0%9F%8C%B8'],
    ['at the end', 'x\ud83c', 'x%EF%BF%BD'],
  ])('2.7 a lone surrogate becomes U+FFFD and is reported: %s', (_name, value, out) => {
    const link = built(E, { utm_campaign: value });
    expect(link.url).toBe(`${E}?utm_campaign=${out}`);
    expect(link.notices).toEqual([{ code: 'surrogate_replaced', key: 'utm_campaign' }]);
  });
});

const DOLLAR = '$';
describe('2.8 ad and mail tokens', () => {
  const SHAPES = [
    '{{campaign.name}}',
    '{keyword}',
    '{lpurl}',
    `${DOLLAR}{CAMPAIGN_ID}`,
    '[AD_NAME]',
    '[:x:]',
    '[*X*]',
    '*|CAMPAIGN_UID|*',
    '*|MC:SUBJECT|*',
    '__CAMPAIGN_NAME__',
    '$uid$',
    '--CAMPAIGN--',
    `{{campaign.${DOLLAR}{name}}}`,
    '{_name}',
    '{{adSet.name}}',
    '{AdGroupId}',
  ];
  test.each(SHAPES)('2.8 %s stays raw by its shape', (token) => {
    expect(built(E, { utm_campaign: token })).toMatchObject({
      url: `${E}?utm_campaign=${token}`,
      notices: [],
    });
  });
  test.each(SHAPES)('2.8 only the text around %s is encoded', (token) => {
    expect(written(`春 ${token}/a&b`)).toBe(`%E6%98%A5%20${token}%2Fa%26b`);
  });
  test.each(SHAPES)("2.8 tokens: 'encode' writes %s like any text", (token) => {
    const out = encodeURIComponent(token).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    expect(written(token, { tokens: 'encode' })).toBe(out);
  });
  test('2.8 several tokens in one value', () => {
    expect(written('{campaignid}_{adgroupid}|{{ad.name}} x')).toBe(
      '{campaignid}_{adgroupid}%7C{{ad.name}}%20x',
    );
  });
  test('2.8 tokens stay raw in custom parameters', () => {
    expect(built(E, {}, { custom: [['kw', '{keyword} x']] }).url).toBe(`${E}?kw={keyword}%20x`);
  });
  test.each([
    ['&', '{a&b}', '%7Ba%26b%7D'],
    ['#', '{a#b}', '%7Ba%23b%7D'],
    ['=', '{a=b}', '%7Ba%3Db%7D'],
    ['+', '{a+b}', '%7Ba%2Bb%7D'],
    ['%', '{a%62}', '%7Ba%2562%7D'],
    ['<', '{a<b}', '%7Ba%3Cb%7D'],
    ['>', '{a>b}', '%7Ba%3Eb%7D'],
    ['double quote', '{a"b}', '%7Ba%22b%7D'],
    ['single quote', "{a'b}", '%7Ba%27b%7D'],
    ['space', '{a b}', '%7Ba%20b%7D'],
    ['wide space', '{a　b}', '%7Ba%E3%80%80b%7D'],
    ['line break', '{a\nb}', '%7Ba%0Ab%7D'],
    ['in double braces', '{{a&b=c}}', '%7B%7Ba%26b%3Dc%7D%7D'],
    ['in a dollar token', `${DOLLAR}{a&b}`, '%24%7Ba%26b%7D'],
    ['in a mail token', '*|A&B|*', '%2A%7CA%26B%7C%2A'],
    ['in brackets', '[A&B]', '%5BA%26B%5D'],
  ])('2.8 what could break out of a value is no token: %s', (_name, value, out) => {
    expect(written(value)).toBe(out);
  });
  test.each([
    ['unclosed', '{keyword', '%7Bkeyword'],
    ['unopened', 'keyword}', 'keyword%7D'],
    ['unclosed mail token', '*|X', '%2A%7CX'],
    ['dollar sign alone', '$5', '%245'],
  ])('2.8 half a token is text: %s', (_name, value, out) => {
    expect(written(value)).toBe(out);
  });
  const CATALOGUE = [
    ['sfmc', '%%emailname_%%'],
    ['sfmc', '%%jobid%%'],
    ['cm360', '%ecid!'],
    ['amazon_ads', '{%campaign_cfid}'],
    ['google_ads', '{lpurl+2}'],
  ] as const;
  test.each(CATALOGUE)(
    '2.8 of the catalogue of %s: %s stays raw, with the platform and without',
    (platform, token) => {
      expect(written(token)).toBe(token);
      expect(written(`a ${token}`, { platform })).toBe(`a%20${token}`);
      expect(written(token, { platform, tokens: 'encode' })).not.toBe(token);
    },
  );
  test('2.8 a token of another shape stays raw with its platform', () => {
    expect(written('!!!awc!!!', { platform: 'affiliate' })).toBe('!!!awc!!!');
  });
  test.each([
    ['%%not_in_catalogue%%', '%25%25not_in_catalogue%25%25'],
    ['%ezzz!', '%25ezzz%21'],
    ['{%unknown_cfid}', '%7B%25unknown_cfid%7D'],
    ['<%= name %>', '%3C%25%3D%20name%20%25%3E'],
    ['{lpurl+9}', '%7Blpurl%2B9%7D'],
    ['%%JOBID%%x', '%25%25JOBID%25%25x'],
  ])('2.8 with % + < > only what the catalogue has, exactly: %s is text', (value, out) => {
    expect(written(value)).toBe(out);
  });
  test('2.8 an unknown platform changes nothing', () => {
    for (const platform of ['nobody', '', '__proto__', 'constructor']) {
      expect(written('{keyword} %%x%%', { platform })).toBe('{keyword}%20%25%25x%25%25');
    }
  });
  test.each([
    ['{keyword:running shoes}', '{keyword:running%20shoes}'],
    ['{ifmobile:春セール}', '{ifmobile:%E6%98%A5%E3%82%BB%E3%83%BC%E3%83%AB}'],
    ['{ifsearch:a&b=c}', '{ifsearch:a%26b%3Dc}'],
    ['{ifnotmobile:a+b}-x', '{ifnotmobile:a%2Bb}-x'],
    ['{keyword:default}', '{keyword:default}'],
    ['{ifcontent:100%}', '{ifcontent:100%25}'],
  ])('2.8 the free text of a template is encoded: %s', (value, out) => {
    expect(written(value)).toBe(out);
    expect(written(value, { platform: 'google_ads' })).toBe(out);
    expect(new URL(built(E, { utm_campaign: value }).url).searchParams.get('utm_campaign')).toBe(value);
  });
  test('2.8 tokens are never lower-cased or normalised', () => {
    expect(written('{{Ad.NAME}}{KeyWord:X}')).toBe('{{Ad.NAME}}{KeyWord:X}');
  });
});

describe('2.10 a prepared destination', () => {
  test.each([
    ['a plain link', 'https://e.com/?q=a%20b#top'],
    ['a link with tags', 'https://e.com/?UTM_Source=a&utm_source=b&x'],
    ['a pasted link', ' 「example.jp/春 の」 '],
    ['tags in the fragment', 'https://e.com/#utm_source=o'],
  ])('2.10 gives for every set of tags what buildUrl gives: %s', (_name, destination) => {
    const options = { space: '+', custom: [['k', 'v w']] } as const;
    const prepared = prepareUrl(destination, options);
    if (!prepared.ok) expect.fail('refused');
    for (const tags of [
      {},
      { utm_source: 'a b' },
      { utm_source: null, utm_term: '春' },
      { utm_source: '{x}' },
    ]) {
      const once = buildUrl(destination, tags, options);
      const again = prepared.build(tags);
      if (!once.ok || !again.ok) expect.fail('refused');
      expect(again.url).toBe(once.url);
      expect(again.parts()).toEqual(once.parts());
    }
    expect(prepared.destination).toBe(built(destination).url);
  });
  test('2.10 says what cleaning did', () => {
    const prepared = prepareUrl(' example.com/a b');
    if (!prepared.ok) expect.fail('refused');
    expect(prepared.destination).toBe('https://example.com/a%20b');
    expect(codes(prepared)).toEqual(['trimmed', 'scheme_added', 'characters_encoded']);
  });
  test('2.10 an anchor refuses the fragment here too', () => {
    const prepared = prepareUrl('https://e.com/#top', { placement: 'fragment' });
    const result = prepared.ok ? prepared.build({ utm_source: 'x' }) : prepared;
    expect(result).toMatchObject({ ok: false, error: { code: 'fragment_taken' } });
  });
  test('2.10 one link does not change the next', () => {
    const prepared = prepareUrl('https://e.com/?utm_source=a');
    if (!prepared.ok) expect.fail('refused');
    const first = prepared.build({ utm_source: null });
    const second = prepared.build({});
    expect([first.ok && first.url, second.ok && second.url]).toEqual([
      'https://e.com/',
      'https://e.com/?utm_source=a',
    ]);
  });
});
