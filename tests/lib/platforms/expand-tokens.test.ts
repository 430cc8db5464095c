import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandTokens, tokensIn } from '@/lib/platforms/expand-tokens';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { findTokens } from '@/lib/utm/macros';

test.each([
  ['meta', '{{site_source_name}}', 'fb'],
  ['meta', 'x_{{placement}}-y', 'x_Facebook_Mobile_Feed-y'],
  ['meta', '{{campaign.name}}_{{ad.name}}', 'spring-sale_video-a'],
  ['google_ads', '{keyword:red shoes}', 'red shoes'],
  ['google_ads', '{ifmobile:m}{ifnotmobile:pc}', 'mpc'],
  ['google_ads', '{ifmobile:{matchtype}}', 'e'],
  ['google_ads', '{matchtype}_{network}', 'e_g'],
  ['microsoft_ads', '{matchtype}', 'e'],
  ['yahoo_japan_display', '{device}', 'SMARTPHONE'],
  ['yahoo_japan_search', '{device}', 'm'],
  ['cm360', '%ebuy!', '1234567890'],
  [undefined, '__CAMPAIGN_NAME__', 'spring-sale'],
  // What nobody shows an example of stays.
  ['google_ads', '{_season}', '{_season}'],
  ['google_ads', '{lpurl}', '{lpurl}'],
  ['meta', '{{unknown}}', '{{unknown}}'],
  ['mailchimp', '*|DATE:Ymd|*', '*|DATE:Ymd|*'],
  ['line_oa', '春セール', '春セール'],
] as const)('%s: %s arrives as %s', (platform, text, expected) => {
  expect(expandTokens(text, platform)).toBe(expected);
});

test('examples that a person gives come first, and are not expanded again', () => {
  const examples = { '{{ad.name}}': '{{ad.id}}', '{keyword:red}': 'blue' };
  expect(expandTokens('{{ad.name}}_{{ad.id}}', 'meta', examples)).toBe('{{ad.id}}_1234567890');
  expect(expandTokens('{keyword:red}', 'google_ads', examples)).toBe('blue');
  expect(expandTokens('{{constructor}}', 'meta', {})).toBe('{{constructor}}');
});

test.each([
  ['{keyword:red}_{device}_{device}', 'google_ads', ['{keyword:red}', '{device}']],
  ['{ifmobile:{keyword:x}}', 'google_ads', ['{ifmobile:{keyword:x}}']],
  ['a_%n', 'cm360', ['%n']],
  ['a_%n', 'meta', []],
  ['spring', undefined, []],
] as const)('the tokens in %s for %s', (text, platform, tokens) => {
  expect(tokensIn(text, platform)).toEqual(tokens);
});

const platforms = fc.constantFrom(undefined, ...PLATFORMS.map(({ id }) => id));
const pieces = fc.constantFrom(
  '{{ad.name}}',
  '{keyword:',
  '}',
  '{',
  'a',
  '春',
  '__CID__',
  '%n',
  '*|X|*',
  ' ',
  '{_a}',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

test('text without tokens stays as it is', () => {
  fc.assert(
    fc.property(texts, platforms, (text, platform) => {
      fc.pre(findTokens(text, platform).length === 0);
      expect(expandTokens(text, platform)).toBe(text);
      expect(tokensIn(text, platform)).toEqual([]);
    }),
  );
});

test('every token found stands in the text, and a person’s examples replace all of them', () => {
  fc.assert(
    fc.property(texts, platforms, (text, platform) => {
      const tokens = tokensIn(text, platform);
      for (const token of tokens) expect(text).toContain(token);
      const gone = Object.fromEntries(tokens.map((token) => [token, '']));
      const rest = expandTokens(text, platform, gone);
      expect(rest.length).toBeLessThanOrEqual(text.length - tokens.join('').length);
    }),
  );
});
