import { expect, test } from 'vitest';
import { countLinks } from '@/lib/url/several-links';

test.each([
  ['two lines', 'https://a.com\nhttps://b.com', 2, 'https://b.com'],
  ['a space', 'https://a.com https://b.com', 2, 'https://b.com'],
  ['a full-width space', 'https://a.com　http://b.com', 2, 'http://b.com'],
  ['three', 'https://a.com\nhttps://b.com\nhttps://c.com', 3, 'https://b.com\nhttps://c.com'],
  ['without a scheme', 'a.com\nb.jp/x', 2, 'b.jp/x'],
  ['www', 'www.a.com www.b.com', 2, 'www.b.com'],
  ['a host on the next line', 'https://a.com\nb.com/x', 2, 'b.com/x'],
  ['a host on the line behind a path', 'https://a.com/x\r\nb.com/y', 2, 'b.com/y'],
  ['the same one twice', 'a.com a.com', 2, 'a.com'],
  ['quotes around the next', 'https://a.com "https://b.com"', 2, '"https://b.com"'],
])('counts several links: %s', (_name, text, count, second) => {
  const found = countLinks(text);
  expect(found.count).toBe(count);
  expect(text.slice(found.second)).toBe(second);
});

test.each([
  ['one', 'https://a.com'],
  ['one that goes on behind a space', 'https://a.com/a b c'],
  ['one that a line break cut', 'https://a.com/very/\nlong/path'],
  ['one whose file stands on the next line', 'https://a.com/files/\nreport.pdf?x=1'],
  ['one that was cut within its host', 'https://exam\nple.com/x'],
  ['one that holds another', 'https://a.com/?u=https://b.com'],
  ['a host and words', 'a.com is it'],
  ['words', 'not a link'],
  ['nothing', ''],
])('counts one link: %s', (_name, text) => {
  expect(countLinks(text).count).toBe(1);
});
