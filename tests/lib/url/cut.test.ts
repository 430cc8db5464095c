import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLink, joinLink } from '@/lib/url/cut';

describe('cutLink', () => {
  test.each([
    ['a bare host', 'https://e.com', ['https://e.com', undefined, undefined]],
    ['all three', 'https://e.com/a?b=c#d', ['https://e.com/a', 'b=c', 'd']],
    ['empty ones are there', 'https://e.com?#', ['https://e.com', '', '']],
    ['only the first ? cuts', 'https://e.com?a?b', ['https://e.com', 'a?b', undefined]],
    ['only the first # cuts', 'https://e.com#a#b', ['https://e.com', undefined, 'a#b']],
    ['a ? behind the # is the fragment’s', 'https://e.com#/a?b=c', ['https://e.com', undefined, '/a?b=c']],
    ['nothing is decoded', 'https://e.com/%3F?a=%23', ['https://e.com/%3F', 'a=%23', undefined]],
  ])('%s', (_name, text, [base, query, fragment]) => {
    expect(cutLink(text)).toEqual({ base, query, fragment });
  });

  test('joinLink puts any text together again, byte for byte', () => {
    const text = fc.string({ unit: fc.constantFrom('?', '#', '&', 'a', '春', '%'), maxLength: 12 });
    fc.assert(fc.property(text, (link) => void expect(joinLink(cutLink(link))).toBe(link)));
  });

  test('cuts where WHATWG URL cuts', () => {
    const rest = fc.string({ unit: fc.constantFrom('?', '#', '&', '=', 'a', '/', '1'), maxLength: 12 });
    fc.assert(
      fc.property(rest, (text) => {
        const { query, fragment } = cutLink(`https://e.com/${text}`);
        const { search, hash } = new URL(`https://e.com/${text}`);
        expect([`?${query ?? ''}`, `#${fragment ?? ''}`]).toEqual([search || '?', hash || '#']);
      }),
    );
  });
});
