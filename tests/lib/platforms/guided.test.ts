import { describe, expect, test } from 'vitest';
import { ga4Channel } from '@/lib/channels/ga4';
import { lint } from '@/lib/lint/lint';
import { GOALS, type Guide, guide, usesOf } from '@/lib/platforms/guided';
import { tokenInfo } from '@/lib/platforms/platform-tokens';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

const PLACES = PLATFORMS.flatMap(({ id }) => usesOf(id).map((use) => ({ platform: id, use })));

function channelOf({ utm_source = 'my-own-name', utm_medium = '', utm_campaign = '' }: Guide['tags']) {
  return ga4Channel({ source: utm_source, medium: utm_medium, campaign: utm_campaign }).channel;
}

test.each([
  ['meta', ['paid', 'organic']],
  ['bereal', ['organic']],
  ['criteo', ['paid']],
  ['influencer', ['paid']],
] as const)('%s is used %j', (platform, uses) => {
  expect(usesOf(platform)).toEqual(uses);
});

describe.each(PLACES)('$platform $use', (place) => {
  const guides = GOALS.map((goal) => ({ goal, ...guide({ ...place, goal, month: '2026-11' }) }));

  test('reports under a channel of its own kind, whatever the goal', () => {
    for (const { tags } of guides) {
      const channel = channelOf(tags);
      // Print has no channel in GA4: the medium still tells it apart.
      if (place.platform === 'qr_print') expect(channel).toBe('Unassigned');
      else expect(channel).not.toBe('Unassigned');
      const isPaid = /^Paid |^Display$/.test(channel);
      // Audio is one channel, paid or not.
      if (channel !== 'Audio') expect(isPaid).toBe(place.use === 'paid');
    }
  });

  test('explains each value, and asks for what has none', () => {
    for (const { goal, tags, reasons, ask = [] } of guides) {
      const explained = new Set<UtmKey>(reasons.map(({ key }) => key));
      const known = UTM_KEYS.filter((key) => tags[key] !== undefined || ask.includes(key));
      expect(UTM_KEYS.filter((key) => explained.has(key))).toEqual(known);
      if (tags.utm_source === undefined) expect(ask).toContain('utm_source');
      expect(tags.utm_campaign).toBe(`2026-11_${goal}`);
    }
  });

  test('writes tokens into paid links only: such that the platform knows, and nobody’s own data', () => {
    for (const { tags } of guides) {
      for (const value of [tags.utm_id, tags.utm_term, tags.utm_content].filter((tag) => tag !== undefined)) {
        expect(tokenInfo(value, place.platform)).toBeDefined();
        expect(tokenInfo(value, place.platform)?.caution).not.toBe('personal');
        expect(place.use).toBe('paid');
      }
    }
  });
});

test.each([
  [
    { platform: 'line_oa', use: 'organic', goal: 'sales', month: '2026-11' },
    { utm_source: 'line', utm_medium: 'social', utm_campaign: '2026-11_sales' },
  ],
  [
    { platform: 'meta', use: 'paid', goal: 'leads', month: '2026-12' },
    {
      utm_source: 'facebook',
      utm_medium: 'paid_social',
      utm_campaign: '2026-12_leads',
      utm_id: '{{campaign.id}}',
      utm_content: '{{ad.name}}',
    },
  ],
  [
    { platform: 'microsoft_ads', use: 'paid', goal: 'sales', month: '2026-11' },
    {
      utm_source: 'bing',
      utm_medium: 'cpc',
      utm_campaign: '2026-11_sales',
      utm_id: '{CampaignId}',
      utm_term: '{keyword:none}',
      utm_content: '{AdGroup}',
    },
  ],
  [
    { platform: 'hubspot', use: 'organic', goal: 'retention', month: '2026-11' },
    { utm_medium: 'email', utm_campaign: '2026-11_retention' },
  ],
  [
    { platform: 'sms', use: 'organic', goal: 'traffic', month: '2026-11' },
    { utm_source: 'sms', utm_medium: 'sms', utm_campaign: '2026-11_traffic' },
  ],
] as const)('%j', (choice, tags) => {
  expect(guide(choice).tags).toEqual(tags);
});

test('a use that the place does not have counts as the one that it has', () => {
  const { tags } = guide({ platform: 'bereal', use: 'paid', goal: 'sales', month: '2026-11' });
  expect(tags).toMatchObject({ utm_source: 'bereal', utm_medium: 'social' });
});

test('a source is called known to GA4 exactly where it needs no medium', () => {
  for (const place of PLACES) {
    const { tags, reasons } = guide({ ...place, goal: 'sales', month: '2026-11' });
    const reason = reasons.find(({ key }) => key === 'utm_source')?.reason;
    const alone = channelOf({ ...tags, utm_medium: '' });
    if (reason === 'source_listed') expect([place.platform, alone]).not.toContain('Unassigned');
    if (reason === 'source_by_medium') expect([place.platform, alone]).toContain('Unassigned');
  }
});

test('no check warns of what guided mode fills in', () => {
  for (const place of PLACES) {
    const { tags } = guide({ ...place, goal: 'sales', month: '2026-11' });
    const { platform } = place;
    const findings = lint({
      url: 'https://www.acme.co.jp/',
      tags: { utm_source: 'weekly-news', ...tags },
      platform,
    });
    const grave = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
    expect([platform, grave]).toEqual([platform, []]);
  }
});
