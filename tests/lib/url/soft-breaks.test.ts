import { expect, test } from 'vitest';
import { joinSoftBreaks } from '@/lib/url/soft-breaks';

test.each([
  ['one break', 'https://e.com/?utm_sou=\nrce=3Dx', 'https://e.com/?utm_source=x', 2],
  ['a break of Windows', 'https://e.com/a=\r\nb', 'https://e.com/ab', 1],
  ['several', 'https://e.com/a=\nb=\nc', 'https://e.com/abc', 2],
  ['=3D in small letters', 'https://e.com/?a=3db=\nc', 'https://e.com/?a=bc', 2],
  ['an escape that a break cut is whole again', 'https://e.com/?a=3=\nDb', 'https://e.com/?a=b', 2],
])('joins %s', (_name, text, joined, count) => {
  expect(joinSoftBreaks(text)).toEqual({ text: joined, count });
});

test.each([
  ['a value that starts with 3D', 'https://e.com/?view=3D'],
  ['an = that ends the text', 'https://e.com/?sig=abc='],
  ['an = before the end of a line', 'https://e.com/?sig=abc=\n'],
  ['an = before another link', 'https://e.com/?sig=abc=\nhttps://b.com'],
  ['an = before an empty line', 'https://e.com/?sig=abc=\n\nbye'],
  ['a line break without =', 'https://e.com/a\nb?c=3D'],
  ['nothing', ''],
])('leaves alone %s', (_name, text) => {
  expect(joinSoftBreaks(text)).toEqual({ text, count: 0 });
});
