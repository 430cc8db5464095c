import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKey } from '@/lib/library/link-key';
import { buildUrl } from '@/lib/utm/build';
import { breach, HOSTILE_UNITS, LARGE } from '@/tests/support/linear-time';
import { anyDestination, anyTags } from '@/tests/support/link-arbitraries';

const LINK = 'https://www.Example.com/Path?b=2&utm_source=LINE&a=1&utm_campaign=Spring%20Sale#top';

test.each([
  [
    'the order of its pairs',
    'https://www.Example.com/Path?utm_campaign=Spring%20Sale&a=1&b=2&utm_source=LINE#top',
  ],
  [
    'the case of its host',
    'HTTPS://WWW.EXAMPLE.COM/Path?b=2&utm_source=LINE&a=1&utm_campaign=Spring%20Sale#top',
  ],
  [
    'the case of its tags',
    'https://www.Example.com/Path?b=2&utm_source=line&a=1&UTM_Campaign=SPRING%20sale#top',
  ],
  [
    'how its tags are escaped',
    'https://www.Example.com/Path?b=2&utm_source=%4CINE&a=1&utm_campaign=Spring+Sale#top',
  ],
])('is the same for a link that differs in %s', (_, url) => {
  expect(linkKey(url)).toBe(linkKey(LINK));
});

test.each([
  ['its path, by case', LINK.replace('/Path', '/path')],
  ['a pair of the page, by case', `${LINK.replace('a=1', 'a=X')}`],
  ['a value', LINK.replace('LINE', 'X')],
  ['a pair more', LINK.replace('a=1', 'a=1&a=1')],
  ['its fragment', LINK.replace('#top', '#end')],
  ['its user, by case', LINK.replace('www', 'Me@www')],
])('is another for a link that differs in %s', (_, url) => {
  expect(linkKey(url)).not.toBe(linkKey(LINK));
});

test('keeps apart what a decoded & or = would run together', () => {
  expect(linkKey('https://a.jp/?utm_source=a%26utm_term=b')).not.toBe(
    linkKey('https://a.jp/?utm_source=a&utm_term=b'),
  );
});

test('reads tags behind the route of a page too', () => {
  expect(linkKey('https://a.jp/#/Offers?utm_source=A&b=1')).toBe(
    linkKey('https://a.jp/#/Offers?b=1&utm_source=a'),
  );
  expect(linkKey('https://a.jp/#B&a')).toBe('https://a.jp/#B&a');
});

const anyLink = fc.tuple(anyDestination, anyTags).map(([destination, tags]) => {
  const built = buildUrl(destination, tags);
  return built.ok ? built.url : destination;
});

test('the order of the pairs never counts', () => {
  fc.assert(
    fc.property(anyLink, fc.infiniteStream(fc.nat()), (url, picks) => {
      const [, start = '', query, end = ''] = /^([^?#]*\?)([^#]*)(.*)$/s.exec(url) ?? [];
      if (query === undefined) return;
      const pairs = query.split('&').map((pair) => ({ pair, rank: picks.next().value }));
      const shuffled = pairs.sort((a, b) => a.rank - b.rank).map(({ pair }) => pair);
      expect(linkKey(`${start}${shuffled.join('&')}${end}`)).toBe(linkKey(url));
    }),
  );
});

test('the case of a value never counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const key = (text: string) =>
        linkKey(`https://a.jp/?utm_source=${encodeURIComponent(text.toWellFormed())}`);
      expect(key(value.toUpperCase())).toBe(key(value));
      expect(key(value.toUpperCase().toLowerCase())).toBe(key(value));
    }),
  );
});

test('the key of a key is itself, for any text at all', () => {
  fc.assert(
    fc.property(fc.oneof(anyLink, fc.string({ unit: 'binary' })), (url) => {
      expect(linkKey(linkKey(url))).toBe(linkKey(url));
    }),
  );
});

test.each(HOSTILE_UNITS)('takes linear time for %j repeated', { timeout: 600_000 }, (unit) => {
  const run = (text: string) => ({ ok: linkKey(`https://a.jp/?${text}#${text}`) !== '' });
  expect([breach(run, unit), breach(run, unit, LARGE)]).toEqual([null, null]);
});
