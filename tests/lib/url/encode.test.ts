import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText, isUnreserved } from '@/lib/url/encode';
import { anyText, wellFormedText } from '@/tests/support/link-arbitraries';

/** What the language itself gives, with the five signs that it leaves and links lose. */
const encodedByTheLanguage = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

describe('encodeText', () => {
  test.each([
    ['unreserved signs stay', 'AZaz09-._~', 'AZaz09-._~'],
    ['nothing', '', ''],
    ['a space', 'a b', 'a%20b'],
    ['a plus', 'a+b', 'a%2Bb'],
    ['signs that cut links in chats', "!'()*", '%21%27%28%29%2A'],
    ['what is encoded already', 'a%20b', 'a%2520b'],
    ['two bytes', 'é', '%C3%A9'],
    ['three bytes', '春', '%E6%98%A5'],
    ['four bytes', '🌸', '%F0%9F%8C%B8'],
    [
      'the ends of each length',
      '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}',
      '%7F%C2%80%DF%BF%E0%A0%80%EF%BF%BF%F0%90%80%80%F4%8F%BF%BF',
    ],
    ['around the surrogates', '\ud7ff\ue000', '%ED%9F%BF%EE%80%80'],
    ['a high surrogate alone', 'a\ud83cb', 'a%EF%BF%BDb'],
    ['a low surrogate alone', '\udf38', '%EF%BF%BD'],
    ['two high ones', '\ud83c\ud83c\udf38', '%EF%BF%BD%F0%9F%8C%B8'],
    ['a high one at the end', '\ud83c', '%EF%BF%BD'],
  ])('%s', (_name, text, encoded) => {
    expect(encodeText(text)).toBe(encoded);
  });

  test('writes a space as a plus where that is asked for, and a plus never', () => {
    expect(encodeText('a b+c', '+')).toBe('a+b%2Bc');
  });

  test('encodes a stretch of a text alone', () => {
    expect(encodeText('{春} a', '%20', 1, 5)).toBe('%E6%98%A5%7D%20a');
    expect(encodeText('a🌸b', '%20', 0, 2)).toBe('a%EF%BF%BD');
  });

  test("any text: as encodeURIComponent does, and ! ' ( ) * too", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeText(text)).toBe(encodedByTheLanguage(text.toWellFormed()));
      }),
    );
  });

  test('long texts are written as short ones are', () => {
    fc.assert(
      fc.property(wellFormedText, fc.constantFrom('%20' as const, '+' as const), (text, space) => {
        const piece = `${text}🌸 !`;
        expect(encodeText(piece.repeat(300), space)).toBe(encodeText(piece, space).repeat(300));
      }),
      { numRuns: 200 },
    );
    expect(encodeText(`${'a'.repeat(1000)}\ud800`)).toBe(`${'a'.repeat(1000)}%EF%BF%BD`);
  });

  test('a server reads exactly the text, however a space is written', () => {
    fc.assert(
      fc.property(wellFormedText, fc.constantFrom('%20' as const, '+' as const), (text, space) => {
        expect(new URLSearchParams(`k=${encodeText(text, space)}`).get('k')).toBe(text);
      }),
    );
  });

  test('what is written holds nothing that any program would cut or change', () => {
    fc.assert(fc.property(anyText, (text) => void expect(encodeText(text)).toMatch(/^[\w.~%-]*$/)));
  });
});

test('isUnreserved: exactly what encodeText leaves as it is', () => {
  for (let unit = 0; unit < 0x100; unit++) {
    const char = String.fromCharCode(unit);
    expect([char, isUnreserved(char)]).toEqual([char, encodeText(char) === char]);
  }
  fc.assert(fc.property(anyText, (text) => void expect(isUnreserved(text)).toBe(encodeText(text) === text)));
});
