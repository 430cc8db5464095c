import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDomains } from '@/lib/lint/own-domains';

test.each<[string, readonly string[], readonly string[]]>([
  ['', [], []],
  ['example.jp', ['example.jp'], []],
  ['Example.JP\nexample.jp', ['example.jp'], []],
  ['https://user@www.example.jp:8080/lp?x=1#top', ['www.example.jp'], []],
  ['a.jp, b.com;c.net　d.org', ['a.jp', 'b.com', 'c.net', 'd.org'], []],
  ['*.example.jp .shop.jp example.com.', ['example.jp', 'shop.jp', 'example.com'], []],
  ['ｅｘａｍｐｌｅ．ｊｐ', ['example.jp'], []],
  ['日本語.jp', ['日本語.jp'], []],
  ['localhost hello a..b -a.jp', [], ['localhost', 'hello', 'a..b', '-a.jp']],
])('%j', (text, domains, refused) => {
  expect(readDomains(text)).toEqual({ domains, refused });
});

test('what was read reads as itself, and has no comma', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { domains } = readDomains(text);
      expect(readDomains(domains.join('\n'))).toEqual({ domains, refused: [] });
      expect(domains.join('')).not.toContain(',');
    }),
  );
});
