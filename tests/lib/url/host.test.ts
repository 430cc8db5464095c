import { describe, expect, test } from 'vitest';
import { couldBeFile, findHost } from '@/lib/url/host';

describe('findHost', () => {
  test.each([
    ['example.jp', 'example.jp'],
    ['Example.JP/x', 'Example.JP'],
    ['httpbin.org/get', 'httpbin.org'],
    ['example.com:8080/x', 'example.com'],
    ['example.com:/x', 'example.com'],
    ['example.com?a=1', 'example.com'],
    ['example.com#a', 'example.com'],
    ['example.com\\a', 'example.com'],
    ['example.com.', 'example.com.'],
    ['my_host.example.com', 'my_host.example.com'],
    ['localhost', 'localhost'],
    ['localhost:3000/x', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['[::1]:80/', '[::1]'],
    ['日本語.jp/ページ', '日本語.jp'],
    ['例え.テスト', '例え.テスト'],
    ['例え。テスト', '例え。テスト'],
    ['xn--r8jz45g.xn--zckzah', 'xn--r8jz45g.xn--zckzah'],
    ['file.pdf', 'file.pdf'],
  ])('%s', (text, host) => {
    expect(findHost(text)).toBe(host);
  });

  test.each([
    'user@example.com',
    'tel:110',
    'example',
    '3.14',
    '1.2.3',
    'v1.2',
    'example.com:port',
    'example .com',
    'a..com',
    '.com',
    'https://e.com',
    '//e.com',
    'a&b.com',
    'ex%61mple.com',
    '「e.com」',
    '',
  ])('%s is none', (text) => {
    expect(findHost(text)).toBeUndefined();
  });

  test('what reads as a host is one that WHATWG URL accepts, where it is in ASCII', () => {
    for (const host of ['example.jp', 'localhost', '192.168.0.1', '[::1]', 'my_host.example.com']) {
      expect(URL.canParse(`https://${findHost(host)}/`)).toBe(true);
    }
  });
});

test.each([
  ['report.pdf', true],
  ['Report.XLSX', true],
  ['index.html', true],
  ['archive.zip', true],
  ['example.com', false],
  ['pdf.example.com', false],
  ['localhost', false],
])('couldBeFile of %s', (host, could) => {
  expect(couldBeFile(host)).toBe(could);
});
