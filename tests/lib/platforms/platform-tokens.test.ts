import { describe, expect, test } from 'vitest';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { tokenInfo, tokensOf } from '@/lib/platforms/platform-tokens';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { RECOMMENDED_TOKENS } from '@/lib/platforms/recommended-tokens';
import { TOKEN_MEANINGS } from '@/lib/platforms/token-meanings';
import { findTokens } from '@/lib/utm/macros';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

test('the platforms of the light catalogue are those with meanings', () => {
  expect(Object.keys(TOKEN_MEANINGS)).toEqual(TOKEN_PLATFORMS.map(({ platform }) => platform));
  expect(TOKEN_PLATFORMS.map(({ platform }) => platform).filter((id) => !isPlatformId(id))).toEqual([]);
});

describe.each(TOKEN_PLATFORMS)('$platform', ({ platform, tokens }) => {
  if (!isPlatformId(platform)) throw new Error(platform);
  const infos = tokensOf(platform);

  test('gives every token of the light catalogue a meaning, and knows no others', () => {
    expect(infos.map(({ token }) => token)).toEqual(tokens.map(({ token }) => token));
    expect(Object.keys(TOKEN_MEANINGS[platform] ?? {})).toEqual(tokens.map(({ token }) => token));
  });

  test('has examples that a link holds as they are', () => {
    for (const { example } of infos) if (example !== undefined) expect(example).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  test('recommends only tokens of its own, and none that says who somebody is', () => {
    const texts = infos.map(({ token }) => token);
    const recommended = Object.values(RECOMMENDED_TOKENS[platform] ?? {});
    expect(recommended.filter((token) => !texts.includes(token))).toEqual([]);
    for (const info of infos.filter(({ recommendedFor }) => recommendedFor !== undefined)) {
      expect(['personal', 'user_text']).not.toContain(info.caution);
    }
  });

  test('has tokens that building keeps raw once the platform is known', () => {
    for (const { token, template } of infos) {
      if (template) continue;
      expect([token, findTokens(token, platform)]).toEqual([token, [[0, token.length]]]);
    }
  });
});

test.each(PLATFORMS.filter(({ id }) => TOKEN_MEANINGS[id] === undefined))('$id has no tokens', ({ id }) => {
  expect(tokensOf(id)).toEqual([]);
  expect(RECOMMENDED_TOKENS[id]).toBeUndefined();
});

test.each([
  ['meta', '{{campaign.name}}', 'snapshot'],
  ['meta', '{{adset.name}}', 'snapshot'],
  ['meta', '{{ad.name}}', 'snapshot'],
  ['meta', '{{campaign.id}}', undefined],
  ['snapchat_ads', '{{campaign.name}}', 'live'],
  ['snapchat_ads', '{{adSet.name}}', 'live'],
] as const)('%s %s: %s', (platform, token, timing) => {
  expect(tokenInfo(token, platform)?.timing).toBe(timing);
});

test.each([
  ['{keyword:red}', 'google_ads', '{keyword:default}'],
  ['{IFMOBILE:m}', 'microsoft_ads', '{IfMobile:text}'],
  ['{campaignid}', 'microsoft_ads', '{CampaignId}'],
  ['{_season}', 'google_ads', '{_name}'],
  ['*|DATE:Y/m/d|*', 'mailchimp', '*|DATE:Ymd|*'],
  ['{campaignid}', undefined, '{campaignid}'],
  ['__CID__', undefined, '__CID__'],
  // Spelt in another case, or another platform's.
  ['{CampaignId}', 'google_ads', undefined],
  ['{{adset.id}}', 'snapchat_ads', undefined],
  ['{campaignname}', 'google_ads', undefined],
  ['', undefined, undefined],
] as const)('%s of %s is %s', (token, platform, known) => {
  expect(tokenInfo(token, platform)?.token).toBe(known);
});
