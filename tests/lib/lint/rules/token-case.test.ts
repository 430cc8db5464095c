import { describe, expect, it } from 'vitest';
import { choicesOf, customised, hits, linked, mendOf, typed } from '@/tests/support/rule-cases';

describe('token-case', () => {
  it.each([
    ['__campaign_name__', undefined, '__CAMPAIGN_NAME__'],
    ['x_{{Campaign.Name}}', undefined, 'x_{{campaign.name}}'],
    ['{{adset.id}}', 'snapchat_ads', '{{adSet.id}}'],
    ['{{campaign_id}}', 'linkedin_ads', '{{CAMPAIGN_ID}}'],
    ['{{ADSET.ID}}', undefined, '{{adset.id}}'],
    ['{CampaignID}', 'google_ads', '{campaignid}'],
    ['__aid__-__cid__', undefined, '__AID__-__CID__'],
  ])('finds %s on %s, meant as %s', (value, platform, after) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-case', { ...input, platform })).toHaveLength(1);
      expect(mendOf('token-case', { ...input, platform })).toBe(after);
    }
  });

  it.each([
    ['__CAMPAIGN_NAME__', undefined],
    ['{CAMPAIGNID}', 'microsoft_ads'],
    ['{campaignid}', 'google_ads'],
    ['{{adset.id}}', 'meta'],
    ['{foo}', undefined],
    ['{{Adset.Id}}', 'hubspot'],
  ])('has nothing to say of %s on %s', (value, platform) => {
    for (const input of [typed(value, 'utm_content'), customised(value)]) {
      expect(hits('token-case', { ...input, platform })).toEqual([]);
    }
  });

  it('asks where two platforms write it differently', () => {
    const input = typed('{{ADSET.ID}}');
    expect(hits('token-case', input)[0]?.fix).toBeUndefined();
    expect(choicesOf('token-case', input)).toEqual(['{{adset.id}}', '{{adSet.id}}']);
  });

  it('mends it in the link, and nothing else', () => {
    const { patch } = hits('token-case', linked('__campaign_name__'))[0]?.fix ?? {};
    expect(patch?.url).toBe(linked('__CAMPAIGN_NAME__').url);
  });
});
