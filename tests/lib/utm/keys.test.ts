import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalKey, writtenKey } from '@/lib/utm/keys';
import { UTM_KEYS } from '@/lib/utm/params';
import { utmKey } from '@/tests/support/link-arbitraries';

test.each([
  ['utm_source', 'utm_source', 'utm_source'],
  ['UTM_Source', undefined, 'utm_source'],
  ['utm%5Fsource', undefined, 'utm_source'],
  ['utm%5fSOURCE', undefined, 'utm_source'],
  ['%55TM_medium', undefined, 'utm_medium'],
  ['%75tm_medium', undefined, 'utm_medium'],
  ['utm_souce', undefined, undefined],
  ['utm-source', undefined, undefined],
  ['xutm_source', undefined, undefined],
  ['utm_source ', undefined, undefined],
  ['utm_source+', undefined, undefined],
  ['utm%255Fsource', undefined, undefined],
  ['ｕtm_source', undefined, undefined],
  ['utm_ſource', undefined, undefined],
  ['', undefined, undefined],
  ['__proto__', undefined, undefined],
])('%s: read as %s, written as %s', (name, read, written) => {
  expect(canonicalKey(name)).toBe(read);
  expect(writtenKey(name)).toBe(written);
});

describe('any spelling', () => {
  /** Each letter small, capital or percent-encoded. */
  const spelling = utmKey.chain((key) =>
    fc.tuple(
      fc.constant(key),
      fc
        .tuple(
          ...[...key].map((char) => {
            const code = `%${char.charCodeAt(0).toString(16)}`;
            return fc.constantFrom(char, char.toUpperCase(), code, code.toUpperCase());
          }),
        )
        .map((chars) => chars.join('')),
    ),
  );

  test('is written as its key, and is read only letter for letter', () => {
    fc.assert(
      fc.property(spelling, ([key, name]) => {
        expect(writtenKey(name)).toBe(key);
        expect(canonicalKey(name)).toBe(name === key ? key : undefined);
      }),
    );
  });

  test('the longest spelling of the longest key is still its key', () => {
    const longest = [...UTM_KEYS].sort((a, b) => b.length - a.length)[0] ?? '';
    const escaped = [...longest].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');
    expect(writtenKey(escaped)).toBe(longest);
    expect(writtenKey(`${escaped}%20`.repeat(1_000))).toBeUndefined();
  });
});
