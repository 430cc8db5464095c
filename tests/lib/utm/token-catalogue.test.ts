import { describe, expect, test } from 'vitest';
import { CATALOGUE_RE, DECODABLE_RE, platformPattern, TEMPLATE_NAMES } from '@/lib/utm/token-catalogue';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
const ALL = TOKEN_PLATFORMS.flatMap(({ tokens }) => tokens);

test('templates are known by the word before their colon, in small letters', () => {
  expect([...TEMPLATE_NAMES]).toEqual([...new Set([...TEMPLATE_NAMES].map((name) => name.toLowerCase()))]);
  for (const name of ['keyword', 'ifmobile', 'ifnotmobile', 'ifsearch', 'param1']) {
    expect(TEMPLATE_NAMES).toContain(name);
  }
  expect(TEMPLATE_NAMES).not.toContain('lpurl');
});

describe('the catalogue', () => {
  const raw = ALL.filter(({ token }) => /[%+<>!]/.test(token) && token.length > 3);

  test.each(raw)('takes $token as it stands, from any text', ({ token }) => {
    expect(matches(`a${token}b`, CATALOGUE_RE)).toEqual([token]);
  });

  test.each(raw.filter(({ token }) => /[%+]/.test(token)))('finds $token before decoding', ({ token }) => {
    expect(matches(`a${token}b`, DECODABLE_RE)).toEqual([token]);
  });

  test('takes the longest that fits', () => {
    expect(matches('%%_JobSubscriberBatchID%%', CATALOGUE_RE)).toEqual(['%%_JobSubscriberBatchID%%']);
  });

  test.each(['%n', '%m', '{keyword}', '%%unknown%%', '%zzzz!', '%20', '100%'])('leaves %s alone', (text) => {
    expect(matches(text, CATALOGUE_RE)).toEqual([]);
  });
});

describe('platformPattern', () => {
  test('a platform’s own tokens, and the common ones', () => {
    expect(matches('%n %%jobid%%', platformPattern('cm360'))).toEqual(['%n', '%%jobid%%']);
  });

  test.each([undefined, 'nobody', '__proto__', ''])('%s: the common ones', (platform) => {
    expect(platformPattern(platform)).toBe(CATALOGUE_RE);
  });
});
