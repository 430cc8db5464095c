import { describe, expect, test } from 'vitest';
import { codes, noticeOf, read } from '@/tests/support/link';

const E = 'https://e.com/';
const found = (raw: string) => read(`${E}?a=%E6&utm_term=${raw}&b`);
const mended = (raw: string) => `${E}?a=%E6&utm_term=${raw}&b`;

describe('a tag without a value', () => {
  test.each([
    ['with =', '?utm_source=&a', '?a'],
    ['without =', '?a&utm_source', '?a'],
    ['alone', '?utm_source=', ''],
    ['twice', '?utm_source=&a&utm_source', '?a'],
  ])('%s', (_name, rest, repair) => {
    expect(noticeOf(read(E + rest), 'value_missing')).toEqual({
      code: 'value_missing',
      key: 'utm_source',
      repair: E + repair,
    });
  });

  test('the empty one of two goes, and the other stays', () => {
    const link = read(`${E}?utm_source=&utm_source=x`);
    expect(codes(link)).toEqual(['value_missing']);
    expect(noticeOf(link, 'value_missing').repair).toBe(`${E}?utm_source=x`);
    expect(link.tags).toEqual({ utm_source: 'x' });
  });
});

test('a repeated tag: all values in order, and the first is kept', () => {
  expect(noticeOf(read(`${E}?utm_id=a+b&x&utm_id=%E6%98%A5&utm_id=a+b`), 'duplicate_tag')).toEqual({
    code: 'duplicate_tag',
    key: 'utm_id',
    values: ['a b', '春', 'a b'],
    repair: `${E}?utm_id=a+b&x`,
  });
});

describe('encoded twice', () => {
  test.each([
    ['a space', 'a%2520b', 'a%20b', 'a b', 'a%20b'],
    ['Japanese', '%25E6%2598%25A5', '%E6%98%A5', '春', '%E6%98%A5'],
    ['a plus that was one', 'a%252Bb', 'a%2Bb', 'a+b', 'a%2Bb'],
    ['beside a plus of its own', 'a%2Bb%2520c', 'a+b%20c', 'a+b c', 'a%2Bb%20c'],
  ])('%s', (_name, raw, before, after, written) => {
    expect(found(raw).notices).toEqual([
      { code: 'double_encoded', key: 'utm_term', before, after, repair: mended(written) },
    ]);
  });

  test.each([
    ['once', 'a%20b'],
    ['a percent sign', '50%25'],
    ['a percent sign before letters', '50%25off'],
    ['a token of the catalogue', '%%jobid%%41'],
  ])('not: %s', (_name, raw) => {
    expect(found(raw).notices).toEqual([]);
  });
});

describe('Shift_JIS', () => {
  test('the text that was meant, written as UTF-8', () => {
    expect(found('%8Ft+sale').notices).toEqual([
      {
        code: 'shift_jis',
        key: 'utm_term',
        before: '%8Ft sale',
        after: '春 sale',
        repair: mended('%E6%98%A5%20sale'),
      },
    ]);
  });
});

test.each(['%n', '%m', '%ebuy!_a'])('%s is a token, and no half escape', (raw) => {
  expect(codes(found(raw))).not.toContain('escapes_not_utf8');
});

describe('neither UTF-8 nor Shift_JIS', () => {
  test.each([
    ['a lone percent sign', '100%off', '100%off', '100%25off'],
    ['a cut character', 'a%E6%98', 'a%E6%98', 'a%25E6%2598'],
    ['beside a good one', '%E6%98%A5-%E6%98', '春-%E6%98', '%E6%98%A5-%25E6%2598'],
  ])('%s', (_name, raw, before, written) => {
    expect(found(raw).notices).toEqual([
      { code: 'escapes_not_utf8', key: 'utm_term', before, repair: mended(written) },
    ]);
  });
});

test('half of a character', () => {
  expect(found('a\ud83cb').notices).toEqual([
    { code: 'lone_surrogate', key: 'utm_term', repair: mended('a%EF%BF%BDb') },
  ]);
});

test('only values of our tags are looked at, and of a repeated one only that which counts', () => {
  expect(read(`${E}?a=%E6&b=&c=%2520&c=%2520&d=\ud83c`).notices).toEqual([]);
  expect(codes(read(`${E}?utm_id=a&utm_id=%2520`))).toEqual(['duplicate_tag']);
});
