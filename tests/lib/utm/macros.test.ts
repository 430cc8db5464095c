import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens, tokenRanges } from '@/lib/utm/macros';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';
import { wellFormedText } from '@/tests/support/link-arbitraries';

const found = (text: string, platform?: string) =>
  findTokens(text, platform).map(([start, end]) => text.slice(start, end));

describe('shapes', () => {
  test.each([
    '{{ad.id}}',
    '{keyword}',
    '$' + '{CAMPAIGN_ID}',
    '[CID]',
    '[:x:]',
    '[*X*]',
    '*|UNIQID|*',
    '__CID__',
    '__CAMPAIGN_NAME__',
    '$name$',
    '--X--',
    '--first-name--',
    '{{campaign.$' + '{name}}}',
    '{{色}}',
  ])('%s is one, whatever stands around it', (token) => {
    expect(found(token)).toEqual([token]);
    expect(found(`a ${token} 春`)).toEqual([token]);
    expect(found(`${token},${token}`)).toEqual([token, token]);
  });

  test.each([
    ['nothing', ''],
    ['text', 'spring sale'],
    ['empty braces', '{} {{}} [] [::'],
    ['braces that do not close', '{keyword {{a b'],
    ['closing ones alone', 'a} b}} c]'],
    ['a space inside', '{a b} [a b] *|a b|*'],
    ['what breaks out of a value', '{a&b} {a=b} {a#b} {a+b} {a%b} {a<b} {a"b}'],
    ['a line break inside', '{a\nb}'],
    ['an invisible space inside', '{a\u200bb} [a\u2060b]'],
    ['half of a character inside', '{a\ud83c} [\udf38]'],
    ['a price', '$5 or $6'],
    ['a snake of one underscore', '_a_b_'],
    ['dashes', 'a -- b --'],
    ['a percent sign', '100% of 50%'],
  ])('none: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('nesting', () => {
  test.each([
    ['the outer one counts', '{a{b}c}', ['{a{b}c}']],
    ['an inner one of an outer that may not be', '{a b{c}}', ['{c}']],
    ['an inner one of an outer that never closes', '{a{b}', ['{b}']],
    ['side by side inside', '{{a}{b}}', ['{{a}{b}}']],
    ['one brace too many', '{a}}', ['{a}']],
    ['a dollar before', '$' + '{a}$' + '{b}', ['$' + '{a}', '$' + '{b}']],
    ['brackets beside braces', '[a]{b}[c]', ['[a]', '{b}', '[c]']],
  ])('%s', (_name, text, tokens) => {
    expect(found(text)).toEqual(tokens);
  });
});

describe('templates: only the two ends are raw', () => {
  test.each([
    ['free text', '{keyword:red shoes}', ['{keyword:', '}']],
    ['in other letters', '{KeyWord:a}', ['{KeyWord:', '}']],
    ['a condition', '{ifmobile:m}{ifnotmobile:d}', ['{ifmobile:', '}', '{ifnotmobile:', '}']],
    ['a token inside', '{ifmobile:{keyword}}', ['{ifmobile:', '{keyword}', '}']],
    ['a template inside', '{ifsearch:{keyword:a b}}', ['{ifsearch:', '{keyword:', '}', '}']],
    ['signs that a token may not hold', '{keyword:a&b=c}', ['{keyword:', '}']],
    ['no end', '{keyword:a', []],
    ['inside braces that then are none', '{x{keyword:a b}}', ['{keyword:', '}']],
    ['a word that names no template', '{color:red}', ['{color:red}']],
  ])('%s', (_name, text, tokens) => {
    expect(found(text)).toEqual(tokens);
  });
});

describe('the catalogue', () => {
  test.each(['%%jobid%%', '%%emailname_%%', '%ecid!', '{%campaign_cfid}', '{lpurl+2}', '!!!awc!!!'])(
    '%s is a token without a platform, exactly as it stands',
    (token) => {
      expect(found(`a${token}1`)).toEqual([token]);
      expect(found(token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase())).toEqual([]);
    },
  );

  test('what is too short to tell from text needs its platform', () => {
    expect(found('100%natural')).toEqual([]);
    expect(found('a%n-%m', 'cm360')).toEqual(['%n', '%m']);
    expect(found('a%n', 'no-such-platform')).toEqual([]);
  });

  test.each(
    TOKEN_PLATFORMS.flatMap(({ platform, tokens }) =>
      tokens.filter(({ template }) => template !== true).map(({ token }) => [platform, token] as const),
    ),
  )('%s: %s is one token for its platform', (platform, token) => {
    expect(found(`春 ${token} x`, platform)).toEqual([token]);
  });
});

describe('any text', () => {
  test('the stretches are sorted, apart from each other, and not empty', () => {
    const platform = fc.constantFrom(undefined, ...TOKEN_PLATFORMS.map((row) => row.platform));
    fc.assert(
      fc.property(wellFormedText, platform, (text, name) => {
        let end = 0;
        for (const [from, to] of findTokens(text, name)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a token by its shape holds nothing that could break out of a value', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        for (const token of found(text)) {
          if (!/[%+!]/.test(token)) expect(token).toMatch(/^[^\s&#=+%<>"'`]+$/);
        }
      }),
    );
  });
});

test('tokenRanges gives the same as a flat list', () => {
  expect(tokenRanges('a {b} [c]')).toEqual([2, 5, 6, 9]);
  expect(tokenRanges('abc')).toEqual([]);
});
