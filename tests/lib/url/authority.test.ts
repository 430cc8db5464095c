import { expect, test } from 'vitest';
import { findAuthority } from '@/lib/url/authority';

test.each([
  ['a bare host', 'https://e.com', '', 'e.com', ''],
  ['before a path', 'https://e.com/a@b', '', 'e.com', '/a@b'],
  ['before a query', 'https://e.com?a@b', '', 'e.com', '?a@b'],
  ['before a fragment', 'https://e.com#a@b', '', 'e.com', '#a@b'],
  ['before a backslash, as browsers do', 'https://e.com\\@b.com', '', 'e.com', '\\@b.com'],
  ['with a port', 'http://e.com:80/', '', 'e.com:80', '/'],
  ['behind user and password', 'https://me:pw@e.com/', 'me:pw@', 'e.com', '/'],
  ['behind the last @', 'https://a@b@e.com', 'a@b@', 'e.com', ''],
  ['IPv6', 'https://[::1]:80/', '', '[::1]:80', '/'],
  ['Japanese', 'HTTPS://日本語.jp/ページ', '', '日本語.jp', '/ページ'],
  ['none', 'https:///a', '', '', '/a'],
])('finds the authority: %s', (_name, text, user, host, rest) => {
  const { start, host: hostStart, end } = findAuthority(text);
  expect([text.slice(start, hostStart), text.slice(hostStart, end), text.slice(end)]).toEqual([
    user,
    host,
    rest,
  ]);
});
