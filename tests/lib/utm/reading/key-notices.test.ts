import { describe, expect, test } from 'vitest';
import { UTM_KEYS } from '@/lib/utm/params';
import { nearKey } from '@/lib/utm/reading/key-notices';
import { codes, noticeOf, read } from '@/tests/support/link';

const E = 'https://e.com/';

describe('nearKey', () => {
  test.each([
    ['a letter lost', 'utm_souce', 'utm_source'],
    ['a letter doubled', 'utm_sourcce', 'utm_source'],
    ['two swapped', 'utm_meduim', 'utm_medium'],
    ['a wrong one', 'utn_medium', 'utm_medium'],
    ['the first two swapped', 'umt_source', 'utm_source'],
    ['the underscore lost', 'utmsource', 'utm_source'],
    ['a hyphen', 'utm-source', 'utm_source'],
    ['a full stop', 'utm.source', 'utm_source'],
    ['a space', 'utm%20source', 'utm_source'],
    ['a plus', 'utm+source', 'utm_source'],
    ['two underscores', 'utm__source', 'utm_source'],
    ['capitals and a hyphen', 'UTM-Source', 'utm_source'],
    ['a plural', 'utm_campaigns', 'utm_campaign'],
    ['two slips in a long one', 'utm_campain_', 'utm_campaign'],
    ['a hyphen in a short one', 'utm-id', 'utm_id'],
    ['the one that is nearest', 'utm_source-platform', 'utm_source_platform'],
  ])('%s: %s', (_name, text, key) => {
    expect(nearKey(text)).toBe(key);
  });

  test.each([
    ['a short word near a short key', 'utm_ad'],
    ['another word', 'utm_partner'],
    ['two slips in a short one', 'utm_surce_x'],
    ['the prefix alone', 'utm_'],
    ['a name of others', 'source'],
    ['one that does not begin like ours', 'xtm_source'],
    ['one much longer', 'utm_source_platform_and_more'],
    ['an id of something', 'utm_campaign_id'],
    ['the same without a separator', 'utm_campaignid'],
    ['nothing', ''],
    ['Japanese', 'utm_参照元'],
  ])('none: %s: %s', (_name, text) => {
    expect(nearKey(text)).toBeUndefined();
  });

  test.each(UTM_KEYS)('%s is near itself, whatever the separators', (key) => {
    expect(nearKey(key.replaceAll('_', '-'))).toBe(key);
    expect(nearKey(key.replaceAll('_', ''))).toBe(key);
  });
});

describe('finding', () => {
  test.each([
    ['in capitals', 'UTM_SOURCE', 'key_case'],
    ['percent-encoded', 'utm%5Fsource', 'key_encoded'],
    ['percent-encoded capitals', 'UTM%5FSource', 'key_encoded'],
    ['misspelt', 'utm_souce', 'key_misspelt'],
  ] as const)('a key %s', (_name, before, code) => {
    const notice = noticeOf(read(`${E}?a=1&${before}=x%20y&b#top`), code);
    expect(notice).toEqual({ code, key: 'utm_source', before, repair: `${E}?a=1&utm_source=x%20y&b#top` });
  });

  test('a key without = keeps none', () => {
    expect(noticeOf(read(`${E}?UTM_Source&a`), 'key_case').repair).toBe(`${E}?utm_source&a`);
  });

  test.each([
    ['a colon for =', 'utm_source:x%20y', 'utm_source:x%20y', '?a=1&utm_source=x%20y&b'],
    ['an encoded =', 'utm_source%3Dx', 'utm_source%3Dx', '?a=1&utm_source=x&b'],
    ['a semicolon for &', 'utm_id=1;utm_source=x;c=2', ';utm_source', '?a=1&utm_id=1&utm_source=x;c=2&b'],
  ])('a key behind or before a wrong sign: %s', (_name, pair, before, mended) => {
    const notice = noticeOf(read(`${E}?a=1&${pair}&b`), 'key_misspelt');
    expect(notice).toEqual({ code: 'key_misspelt', key: 'utm_source', before, repair: E + mended });
  });

  test('a slip and a wrong sign of the same key are one notice', () => {
    const link = read(`${E}?utm_id=1;utm_source=x&utm_souce=y`);
    expect(codes(link)).toEqual(['key_misspelt']);
    expect(noticeOf(link, 'key_misspelt').repair).toBe(`${E}?utm_id=1&utm_source=x&utm_source=y`);
  });

  test('one notice mends all keys of the same fault', () => {
    const link = read(`${E}?UTM_Source=x&Utm_source=y&utm_souce=z`);
    expect(codes(link)).toEqual(['key_case', 'key_misspelt']);
    expect(noticeOf(link, 'key_case').repair).toBe(`${E}?utm_source=x&utm_source=y&utm_souce=z`);
  });

  test('two keys of one fault are two notices', () => {
    expect(codes(read(`${E}?UTM_Source=x&UTM_Medium=m`))).toEqual(['key_case', 'key_case']);
  });

  test('unknown utm_ keys are one notice, whose repair takes them out', () => {
    expect(noticeOf(read(`${E}?utm_ad=1&a&UTM_Partner=2&utm_ad=3`), 'key_unknown')).toEqual({
      code: 'key_unknown',
      names: ['utm_ad', 'UTM_Partner'],
      repair: `${E}?a`,
    });
  });

  test.each(['ref=a', 'gclid=1', 'mtm_source=x', 'user=1', 'utm=1', 'update=1', 'q=utm_souce'])(
    'nothing in %s',
    (pair) => {
      expect(read(`${E}?${pair}`).notices).toEqual([]);
    },
  );
});
