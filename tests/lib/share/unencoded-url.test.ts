import { describe, expect, test } from 'vitest';
import { MAX_VALUE_LENGTH, parsePrefill } from '@/lib/share/prefill';
import type { PrefillNotice } from '@/lib/share/prefill-state';

function unencoded(text: string): Extract<PrefillNotice, { code: 'url_unencoded' }> | undefined {
  return parsePrefill(text).notices.find((notice) => notice.code === 'url_unencoded');
}

test('the example of the contract: nothing is dropped, and the repair puts the link together', () => {
  const { state } = parsePrefill('#url=https://e.com/?a=1&b=2&source=x');
  expect(state).toMatchObject({
    url: 'https://e.com/?a=1',
    tags: { utm_source: 'x' },
    unknown: [['b', '2']],
  });
  expect(unencoded('#url=https://e.com/?a=1&b=2&source=x')).toEqual({
    code: 'url_unencoded',
    url: 'https://e.com/?a=1&b=2',
    pairs: ['b=2'],
    ambiguous: ['source'],
    repair: 'url=https%3A%2F%2Fe.com%2F%3Fa%3D1%26b%3D2&source=x',
  });
});

test.each([
  [
    'utm_ keys are the link’s own',
    'url=https://e.com/?utm_source=a&utm_medium=b',
    'https://e.com/?utm_source=a&utm_medium=b',
  ],
  ['a number sign and what follows', 'url=https://e.com/?a=1&b=2#top&source=x', 'https://e.com/?a=1&b=2#top'],
  ['a route with a query', 'url=https://e.com/#/r?a=1&b=2', 'https://e.com/#/r?a=1&b=2'],
  [
    'bytes stay as they are',
    'url=https://e.com/?q=a%20b&sig=c%2Bd+e&flag',
    'https://e.com/?q=a%20b&sig=c%2Bd+e&flag',
  ],
  ['escapes that a form reader would undo', 'url=https://e.com/?u=%2Fa%26b', 'https://e.com/?u=%2Fa%26b'],
  ['no scheme', 'url=e.com/?a=1&b=2', 'e.com/?a=1&b=2'],
  ['no query', 'url=https://e.com/lp&b=2', 'https://e.com/lp&b=2'],
  ['pairs behind a field of ours too', 'url=https://e.com/?a=1&source=x&b=2', 'https://e.com/?a=1&b=2'],
  ['YouTube’s v', 'url=https://youtube.com/watch?t=1&v=dQw4', 'https://youtube.com/watch?t=1&v=dQw4'],
  [
    'a Japanese path as the address bar writes it',
    'url=https://e.com/%E6%98%A5?a=1&b=2',
    'https://e.com/%E6%98%A5?a=1&b=2',
  ],
])('%s', (_, text, url) => {
  expect(unencoded(text)?.url).toBe(url);
});

test.each([
  ['an encoded link', 'url=https%3A%2F%2Fe.com%2F%3Fa%3D1&b=2'],
  ['an encoded link with raw slashes', 'url=https%3A//e.com/&b=2'],
  ['a link that lost nothing', 'url=https://e.com/?a=1&source=x'],
  ['a Japanese path that lost nothing', 'url=https://e.com/%E6%98%A5'],
  ['unknown keys before the link', 'b=2&url=https://e.com/'],
  ['a host alone', 'url=e.com&b=2'],
  ['no link', 'source=https://e.com/?a=1&b=2'],
])('no notice for %s', (_, text) => {
  expect(unencoded(text)).toBeUndefined();
});

test('a link that is too long for the form once whole is told, and its pairs are kept', () => {
  const long = 'c'.repeat(MAX_VALUE_LENGTH);
  const { state, notices } = parsePrefill(`url=https://e.com/?a=1&b=${long}`);
  expect(state).toMatchObject({ url: 'https://e.com/?a=1', unknown: [['b', long]] });
  expect(notices).toEqual([
    { code: 'value_too_long', key: 'url', length: long.length + 21, limit: MAX_VALUE_LENGTH },
  ]);
});

describe('the repair', () => {
  test('reads as the whole link, everything else as before, and needs no repair', () => {
    const text = 'old=1&url=https://e.com/?a=1&b=%26&source=x&x.c=3&medium=y&lock=source&c=4';
    const repaired = parsePrefill(unencoded(text)?.repair ?? '');
    expect(repaired).toEqual({
      isState: true,
      state: { ...parsePrefill(text).state, url: 'https://e.com/?a=1&b=%26&c=4', unknown: [['old', '1']] },
      notices: [],
    });
  });

  test('names the fields that may have been the link’s own, if it has a query', () => {
    expect(unencoded('url=https://e.com/?a=1&b=2&source=x&x.c=3&id=4&lock=id')?.ambiguous).toEqual([
      'source',
      'id',
    ]);
    expect(unencoded('url=https://e.com/lp&b=2&source=x')?.ambiguous).toEqual([]);
  });
});
