import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';
import { readValue, type ValueStyle, writeValue } from '@/lib/utm/value';
import { anyText, wellFormedText } from '@/tests/support/link-arbitraries';

const STYLE: ValueStyle = { space: '%20', tokens: 'keep', platform: undefined };

describe('writeValue', () => {
  test.each([
    ['plain', 'spring-sale_1.0~', 'spring-sale_1.0~'],
    ['empty', '', ''],
    ['text around a token', '春 {{ad.name}} a b', '%E6%98%A5%20{{ad.name}}%20a%20b'],
    ['two tokens side by side', '{a}{b}', '{a}{b}'],
    ['the free text of a template', '{keyword:a b}', '{keyword:a%20b}'],
    ['a token of the catalogue', '%%jobid%%41', '%%jobid%%41'],
    ['what is none', '{a b}', '%7Ba%20b%7D'],
  ])('%s', (_name, value, written) => {
    expect(writeValue(value, STYLE)).toBe(written);
  });

  test('writes tokens like any text, where that is asked for', () => {
    expect(writeValue('{{ad.name}}', { ...STYLE, tokens: 'encode' })).toBe('%7B%7Bad.name%7D%7D');
  });

  test('writes a space as a plus, where that is asked for, outside of tokens', () => {
    expect(writeValue('a b {lpurl+2} c+d', { ...STYLE, space: '+' })).toBe('a+b+{lpurl+2}+c%2Bd');
  });

  test('writes a platform’s own tokens raw', () => {
    expect(writeValue('%n', STYLE)).toBe('%25n');
    expect(writeValue('%n', { ...STYLE, platform: 'cm360' })).toBe('%n');
  });
});

describe('readValue', () => {
  test.each([
    ['like a form', 'a+b%20c%2B', 'a b c+'],
    ['a token of the catalogue', '%%jobid%%41%20a', '%%jobid%%41 a'],
    ['a plus inside of a token', '{lpurl+2}+a', '{lpurl+2} a'],
    ['a token that was encoded', '%7Bkeyword%7D', '{keyword}'],
    ['escapes beside a !', '%20!%20', ' ! '],
    ['what is no UTF-8', '%E6%98', '%E6%98'],
  ])('%s', (_name, raw, value) => {
    expect(readValue(raw)).toBe(value);
  });
});

describe('any value', () => {
  const style = fc.record({
    space: fc.constantFrom('%20' as const, '+' as const),
    tokens: fc.constantFrom('keep' as const, 'encode' as const),
    platform: fc.constant(undefined),
  });

  test('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(wellFormedText, style, (value, how) => {
        expect(readValue(writeValue(value, how))).toBe(value);
      }),
    );
  });

  test('is written without anything that ends a value or a link', () => {
    const platform = fc.constantFrom(undefined, ...TOKEN_PLATFORMS.map((row) => row.platform));
    fc.assert(
      fc.property(anyText, style, platform, (value, how, name) => {
        expect(writeValue(value, { ...how, platform: name })).toMatch(/^[^\s&#"'<>`\\\u0000-\u001f]*$/);
      }),
    );
  });
});
