import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, malformedEscapes } from '@/lib/url/decode';
import { encodeText } from '@/lib/url/encode';
import { anyText } from '@/tests/support/link-arbitraries';

const hex = (byte: number) => `%${byte.toString(16).padStart(2, '0')}`;
/** Escapes of any bytes, UTF-8 or not, with text between them. */
const anyEscapes = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 255 }).map(hex),
      fc.constantFrom('%E6%98%A5', '%F0%9F%8C%B8', '%C3%A9', '%E6%98', '%ED%A0%80', '%C0%AF', '%F4%90%80%80'),
      fc.constantFrom('%', '%2', '%zz', 'a', '+', '春', '%%', '=', '%é1'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** The same by the platform's own means: each whole run of escapes is UTF-8, or stays. */
const decodedByThePlatform = (text: string) =>
  text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

describe('decodeText', () => {
  test('long texts are read as short ones are', () => {
    fc.assert(
      fc.property(anyEscapes, (text) => {
        expect(decodeText(`${text}x`.repeat(1000))).toBe(decodeText(`${text}x`).repeat(1000));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a plus and %20 are spaces', 'a+b%20c', 'a b c'],
    ['%2B is a plus', 'a%2Bb', 'a+b'],
    ['hex in either case', '%e6%98%A5', '春'],
    ['four bytes', '%F0%9F%8C%B8', '🌸'],
    ['once only', '%2541', '%41'],
    ['NUL', '%00', '\u0000'],
    ['what is no escape', '100%off', '100%off'],
    ['cut off', 'a%', 'a%'],
    ['cut off behind one digit', 'a%4', 'a%4'],
    ['a run that is not UTF-8 stays as a whole', '%41%E6%98', '%41%E6%98'],
    ['a text between two runs parts them', '%E6%98%A5-%E6%98', '春-%E6%98'],
    ['one digit and a sign start no escape', '%4z%41', '%4zA'],
    ['one digit and an escape', '50%a%20day', '50%a day'],
    ['a digit of another script is none', '%４１', '%４１'],
    ['half a character becomes U+FFFD', 'a\ud83c', 'a\ufffd'],
    ['a whole one stays', '🌸', '🌸'],
  ])('%s', (_name, text, decoded) => {
    expect(decodeText(text)).toBe(decoded);
  });

  test('reads a stretch of a text alone', () => {
    expect(decodeText('a=%41%42', 2, 5)).toBe('A');
    expect(decodeText('a=%41', 2, 4)).toBe('%4');
  });

  test('any text, written and read, is that text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('%20' as const, '+' as const), (text, space) => {
        expect(decodeText(encodeText(text, space))).toBe(text.toWellFormed());
      }),
    );
  });

  test('any escapes: as the platform reads them, a run that is not UTF-8 left alone', () => {
    fc.assert(
      fc.property(anyEscapes, (text) => void expect(decodeText(text)).toBe(decodedByThePlatform(text))),
    );
  });

  test('where every escape is UTF-8, as a form is read', () => {
    fc.assert(
      fc.property(anyEscapes, (text) => {
        fc.pre(malformedEscapes(text) === undefined && !/[&#]/.test(text));
        expect(decodeText(text)).toBe(new URLSearchParams(`k=${text}`).get('k'));
      }),
    );
  });
});

describe('malformedEscapes', () => {
  test.each([
    ['nothing', '', undefined],
    ['no escapes', 'a b', undefined],
    ['good ones', '%E6%98%A5%41+%2B', undefined],
    ['a lone sign', '100%off', '%'],
    ['a lone sign at the end', '100%', '%'],
    ['one digit', '%4', '%'],
    ['a digit and a letter', '50%discount', '%'],
    ['a cut character', 'a%E6%98', '%E6%98'],
    ['the whole run', '%41%E6%98%42x', '%41%E6%98%42'],
    ['the first of several', '%41-%C3%28-%', '%C3%28'],
    ['a good run with a lone sign behind it', '%41%', '%'],
    ['overlong', '%C0%AF', '%C0%AF'],
    ['a surrogate', '%ED%A0%80', '%ED%A0%80'],
  ])('%s', (_name, text, found) => {
    expect(malformedEscapes(text)).toBe(found);
  });

  test('finds something exactly where the language’s own decoder refuses', () => {
    fc.assert(
      fc.property(anyEscapes, (text) => {
        let refused = false;
        try {
          decodeURIComponent(text);
        } catch {
          refused = true;
        }
        expect(malformedEscapes(text) !== undefined).toBe(refused);
      }),
    );
  });
});
