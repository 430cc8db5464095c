import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceCategory } from '@/lib/channels/sources';

const file = readFileSync('lib/channels/sources.ts', 'utf8');
const lists = [...file.matchAll(/^ {2}(\w+): `([^`]*)`/gm)].map(
  ([, category = '', names = '']) => [category, names.split(',').map((name) => name.trim())] as const,
);
const pairs = lists.flatMap(([category, names]) => names.map((name) => [name, category] as const));

test('the list is that of Google: 819 sources, each once, in small letters', () => {
  expect(Object.fromEntries(lists.map(([category, names]) => [category, names.length]))).toEqual({
    search: 129,
    social: 592,
    shopping: 52,
    video: 46,
  });
  expect(new Set(pairs.map(([name]) => name)).size).toBe(819);
  for (const [name] of pairs) expect(name).toBe(name.trim().toLowerCase());
});

test('it weighs at most 4 KB gzip', () => {
  const code = file.replace(/^ *(?:\/\/|\/\*\*| \*).*\n/gm, '');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4096);
});

describe('sourceCategory', () => {
  test.each([
    ['google', 'search'],
    ['360.cn', 'search'],
    ['Yahoo.co.jp', 'search'],
    ['Facebook', 'social'],
    ['hatena', 'social'],
    ['Google Shopping', 'shopping'],
    ['IGShopping', 'shopping'],
    ['youtube.com', 'video'],
    ['meta', undefined],
    ['x', undefined],
    ['www.facebook.com', undefined],
    ['', undefined],
    [' google', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['hasOwnProperty', undefined],
  ])('%j is %s', (source, category) => {
    expect(sourceCategory(source)).toBe(category);
  });

  test('finds what a scan of the list finds', () => {
    const name = fc.oneof(fc.constantFrom(...pairs.map(([each]) => each)), fc.string());
    const cased = fc.tuple(name, fc.boolean()).map(([text, loud]) => (loud ? text.toUpperCase() : text));
    fc.assert(
      fc.property(cased, (source) => {
        const found = pairs.find(([each]) => each === source.toLowerCase())?.[1];
        expect(sourceCategory(source)).toBe(found);
      }),
    );
  });
});
