import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEEN_LINKS_RE, countUnusualSpaces, trimmedRange, trimText } from '@/lib/url/white-space';

const WHITE_SPACE = [...Array(0x10000).keys()]
  .map((unit) => String.fromCharCode(unit))
  .filter((char) => /\p{White_Space}/u.test(char));
const INVISIBLE = ['\ufeff', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060'];
const CONTROLS = [...Array(0x20).keys()].map((unit) => String.fromCharCode(unit));
const SPACES = [...new Set([...WHITE_SPACE, ...INVISIBLE, ...CONTROLS])];

describe('trimText', () => {
  test.each(SPACES.map((char) => [char.charCodeAt(0).toString(16).padStart(4, '0'), char]))(
    'takes U+%s off both ends, and leaves it inside',
    (_code, char) => {
      expect(trimText(`${char}春${char}a${char}`)).toBe(`春${char}a`);
    },
  );

  test.each([
    ['nothing around it', 'a b', 'a b'],
    ['nothing at all', '', ''],
    ['only white space', ' \u3000\n', ''],
    ['a mix of them', '\u3000\ufeff\t春セール \r\n', '春セール'],
    ['letters that look blank are text', '\u2800\u3164a', '\u2800\u3164a'],
    ['half of a character is text', '\ud83c', '\ud83c'],
  ])('%s', (_name, text, trimmed) => {
    expect(trimText(text)).toBe(trimmed);
  });

  test('once is enough, and only the ends go', () => {
    const spaced = fc
      .array(fc.oneof(fc.constantFrom(...SPACES), fc.constantFrom('a', '春', '🌸', '.')), { maxLength: 12 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(spaced, (text) => {
        const trimmed = trimText(text);
        expect(trimText(trimmed)).toBe(trimmed);
        const at = text.indexOf(trimmed);
        const taken = text.slice(0, at) + text.slice(at + trimmed.length);
        expect([...taken].every((char) => SPACES.includes(char))).toBe(true);
      }),
    );
  });
});

describe('trimmedRange', () => {
  test.each([
    ['the whole text', ' a ', undefined, undefined, { start: 1, end: 2 }],
    ['a stretch of it', ' ( a ) ', 2, 5, { start: 3, end: 4 }],
    ['an empty stretch', 'a   b', 1, 4, { start: 4, end: 4 }],
  ])('%s', (_name, text, from, to, range) => {
    expect(trimmedRange(text, from, to)).toEqual(range);
  });
});

test('what is unusual inside a link is white space, and WHATWG URL hides it in the path', () => {
  const unusual = SPACES.filter((char) => countUnusualSpaces(char) > 0);
  expect(unusual).toContain('\u3000');
  expect(unusual).toContain('\u00a0');
  expect(unusual).toContain('\ufeff');
  for (const char of unusual) {
    expect(trimText(char)).toBe('');
    expect(new URL(`https://e.com/${char}x`).pathname).toBe(`/${encodeURIComponent(char)}x`);
  }
});

test.each([
  ['a space', 'a b'],
  ['a line break', 'a\r\nb'],
  ['a full-width space', 'a　b'],
  ['a zero-width space', 'a\u200bb'],
  ['several', 'a \t\u00a0b'],
])('links of one paste are told apart by %s', (_name, text) => {
  expect(text.split(BETWEEN_LINKS_RE)).toEqual(['a', 'b']);
});
