import { describe, expect, test } from 'vitest';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

const tokensOf = (id: string) => TOKEN_PLATFORMS.find((row) => row.platform === id)?.tokens ?? [];

test('a platform has one row', () => {
  const ids = TOKEN_PLATFORMS.map((row) => row.platform);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(TOKEN_PLATFORMS)('$platform', ({ tokens }) => {
  test('lists each token once, whole and without white space', () => {
    const texts = tokens.map((row) => row.token);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).toEqual([...new Set(texts)]);
    for (const text of texts) expect(text).toMatch(/^[^\s&#]{2,}$/);
  });

  test('marks exactly the tokens with text of the user as templates', () => {
    const marked = tokens.filter((row) => row.template).map((row) => row.token);
    const shaped = tokens
      .map((row) => row.token)
      .filter((text) => /^\{\w+:\w+\}$|^\{_\w+\}$|^\*\|DATE:/.test(text));
    expect(marked).toEqual(shaped);
  });
});

test.each([
  ['meta', '{{campaign.name}}'],
  ['google_ads', '{lpurl+2}'],
  ['google_ads', '{keyword:default}'],
  ['microsoft_ads', '{escapedlpurl+3}'],
  ['tiktok_ads', '__CAMPAIGN_NAME__'],
  ['snapchat_ads', '{{adSet.id}}'],
  ['amazon_ads', '{%campaign_cfid}'],
  ['outbrain', '[AD_NAME]'],
  ['dv360', '$' + '{CAMPAIGN_ID}'],
  ['cm360', '%ecid!'],
  ['mailchimp', '*|CAMPAIGN_UID|*'],
  ['sfmc', '%%emailname_%%'],
  ['affiliate', '!!!awc!!!'],
])('%s has %s', (platform, token) => {
  expect(tokensOf(platform).map((row) => row.token)).toContain(token);
});

test.each([
  // Its spelling was known from memory only.
  ['yahoo_japan_search', '{_name}'],
  // Often written, but no ValueTrack parameters.
  ['google_ads', '{campaign}'],
  ['google_ads', '{campaignname}'],
  ['google_ads', '{adgroupname}'],
])('%s does not list %s', (platform, token) => {
  expect(tokensOf(platform).map((row) => row.token)).not.toContain(token);
});
