import { expect, test } from 'vitest';
import { bareDestination } from '@/lib/utm/bare-destination';

test.each([
  ['takes its own tag out', 'https://a.jp/?q=1&utm_source=x#top', 'https://a.jp/?q=1#top'],
  ['leaves tags that are not named', 'https://a.jp/?utm_medium=m', 'https://a.jp/?utm_medium=m'],
  ['leaves foreign bytes', 'https://a.jp/?q=a%20b&flag&sig=(1)~', 'https://a.jp/?q=a%20b&flag&sig=(1)~'],
  ['adds a missing scheme, as the link does', 'a.jp/x', 'https://a.jp/x'],
  ['gives nothing where there is no link', 'not a link', undefined],
])('%s', (_, url, bare) => {
  expect(bareDestination(url, ['utm_source'])).toBe(bare);
});
