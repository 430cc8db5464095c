import { describe, expect, test } from 'vitest';
import { findBrokenScheme, findScheme } from '@/lib/url/scheme';

describe('findBrokenScheme', () => {
  test.each([
    ['https:/x', 'https:/', 'https://'],
    ['http:x', 'http:', 'http://'],
    ['https//x', 'https//', 'https://'],
    ['http//x', 'http//', 'http://'],
    ['htp://x', 'htp://', 'http://'],
    ['ttps://x', 'ttps://', 'https://'],
    ['ttp://x', 'ttp://', 'http://'],
    ['htttp://x', 'htttp://', 'http://'],
    ['hppts://x', 'hppts://', undefined],
    ['htpps://x', 'htpps://', 'https://'],
    ['hhttps://x', 'hhttps://', 'https://'],
    ['httsp://x', 'httsp://', 'https://'],
    ['httpa://x', 'httpa://', 'http://'],
    ['https:\\\\x', 'https:\\\\', 'https://'],
    ['https:///x', 'https:///', 'https://'],
    ['https;//x', 'https;//', 'https://'],
    ['https:://x', 'https:://', 'https://'],
    ['ｈｔｔｐｓ：／／x', 'ｈｔｔｐｓ：／／', 'https://'],
    ['ｈｔｔｐ://x', 'ｈｔｔｐ://', 'http://'],
    ['https：//x', 'https：//', 'https://'],
    ['https:￥￥x', 'https:￥￥', 'https://'],
    ['HTTPS:/x', 'HTTPS:/', 'https://'],
  ])('%s', (text, before, mended) => {
    expect(findBrokenScheme(text)).toEqual(mended === undefined ? undefined : { before, mended });
  });

  test.each([
    'https://x',
    'http://x',
    'HTTPS://x',
    'ftp://x',
    'ws://x',
    'mailto:a@b.jp',
    'tel:110',
    'file:///x',
    'example.jp/x',
    'localhost:3000',
    'httpbin.org//x',
    'https',
    '',
  ])('%s is none', (text) => {
    expect(findBrokenScheme(text)).toBeUndefined();
  });
});

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['MAILTO:a@b.jp', 'mailto'],
  ['my-app+1.0://x', 'my-app+1.0'],
  ['https://e.com', 'https'],
  ['e.com/a:b', undefined],
  ['1a:b', undefined],
  ['春:b', undefined],
  ['', undefined],
])('findScheme of %s', (text, scheme) => {
  expect(findScheme(text)).toBe(scheme);
});
