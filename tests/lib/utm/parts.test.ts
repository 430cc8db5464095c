import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, PartKind } from '@/lib/utm/parts';
import { built } from '@/tests/support/link';
import { anyDestination, anyTags } from '@/tests/support/link-arbitraries';

const joined = (parts: readonly Part[]) => parts.map((part) => part.text).join('');
const of = (parts: readonly Part[], kind: PartKind) =>
  parts.filter((part) => part.kind === kind).map((part) => part.text);

describe('2.9 parts of a finished link', () => {
  test.each([
    ['bare host', 'https://e.com', {}],
    ['path', 'https://e.com/a/b', { utm_source: 'x' }],
    ['query', 'https://e.com/?q=a%20b&flag&&c', { utm_source: 'x' }],
    ['fragment', 'https://e.com/#/a?b=c', { utm_source: 'x' }],
    ['empty query and fragment', 'https://e.com/?#', {}],
    ['port and user', 'http://u:p@e.com:81/', { utm_medium: 'y' }],
    ['own tags left alone', 'https://e.com/?utm_source=a+b&x', { utm_medium: 'y' }],
    ['tags in the fragment', 'https://e.com/#utm_source=a', { utm_medium: 'y' }],
    ['Japanese', '日本語.jp/ページ?色=赤#春', { utm_campaign: '秋' }],
    ['tokens', 'https://e.com/{lpurl}?k={keyword}', { utm_term: 'a {keyword} b' }],
    ['template', 'https://e.com/', { utm_term: '{keyword:a b}' }],
    ['empty user', 'https://@e.com', { utm_source: 'x' }],
  ])('2.9 joined, they are the link: %s', (_name, destination, tags) => {
    const link = built(destination, tags, { custom: [['my key', 'v']] });
    expect(joined(link.parts())).toBe(link.url);
  });
  test('2.9 a whole link, part by part', () => {
    const link = built('https://e.com:8080/a/b?q=1#top', { utm_source: 'x y', utm_medium: 'email' });
    const parts = link.parts();
    expect(of(parts, 'scheme').join('')).toMatch(/^https(:\/\/)?$/);
    expect(of(parts, 'host').join('')).toBe('e.com:8080');
    expect(of(parts, 'path').join('')).toBe('/a/b');
    expect(of(parts, 'query').join('')).toContain('q=1');
    expect(of(parts, 'tag_name')).toEqual(['utm_source', 'utm_medium']);
    expect(of(parts, 'tag_value')).toEqual(['x%20y', 'email']);
    expect(of(parts, 'fragment').join('')).toMatch(/^#?top$/);
    expect(parts.filter((part) => part.kind === 'tag_name').map((part) => part.key)).toEqual([
      'utm_source',
      'utm_medium',
    ]);
  });
  test('2.9 tokens inside a value are marked, and belong to its tag', () => {
    const parts = built('https://e.com/', { utm_term: 'a {keyword} b' }).parts();
    const term = parts.filter((part) => part.kind === 'tag_value' || part.kind === 'token');
    expect(term).toEqual([
      { kind: 'tag_value', text: 'a%20', key: 'utm_term' },
      { kind: 'token', text: '{keyword}', key: 'utm_term' },
      { kind: 'tag_value', text: '%20b', key: 'utm_term' },
    ]);
  });
  test('2.9 tokens that are encoded are text', () => {
    const parts = built('https://e.com/', { utm_term: '{keyword}' }, { tokens: 'encode' }).parts();
    expect(of(parts, 'token')).toEqual([]);
    expect(of(parts, 'tag_value')).toEqual(['%7Bkeyword%7D']);
  });
  test('2.9 custom parameters are tags of their own', () => {
    const parts = built('https://e.com/?q=1', { utm_source: 'x' }, { custom: [['k', 'v']] }).parts();
    expect(parts.filter((part) => part.key === 'custom' && part.kind !== 'separator')).toEqual([
      { kind: 'tag_name', text: 'k', key: 'custom' },
      { kind: 'tag_value', text: 'v', key: 'custom' },
    ]);
  });
  test('2.9 a tag that the destination carries is a tag', () => {
    const parts = built('https://e.com/?utm_source=a&q=1', { utm_medium: 'm' }).parts();
    expect(of(parts, 'tag_name')).toEqual(['utm_source', 'utm_medium']);
    expect(of(parts, 'query').join('')).toContain('q=1');
    expect(of(parts, 'query').join('')).not.toContain('utm_source');
  });
  test('2.9 tags placed in the fragment are tags', () => {
    const parts = built('https://e.com/?q', { utm_source: 'x' }, { placement: 'fragment' }).parts();
    expect(of(parts, 'tag_name')).toEqual(['utm_source']);
    expect(of(parts, 'fragment').join('')).not.toContain('utm_source');
  });

  test('2.9 joined, they are the link, for any destination and tags', () => {
    fc.assert(
      fc.property(anyDestination, anyTags, fc.boolean(), (destination, tags, encode) => {
        const link = built(destination, tags, {
          tokens: encode ? 'encode' : 'keep',
          custom: [['k y', '春 {x}']],
        });
        const parts = link.parts();
        expect(joined(parts)).toBe(link.url);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(of(parts, 'separator').join('')).toMatch(/^[:/?&=#]*$/);
        for (const key of Object.keys(tags)) {
          expect(
            parts.some((part) => part.kind === 'tag_name' && part.key === key && part.text === key),
          ).toBe(true);
        }
        expect(link.parts()).toEqual(parts);
      }),
    );
  });
});
