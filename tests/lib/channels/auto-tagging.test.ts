import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelOfLink, GOOGLE_CLICK_IDS } from '@/lib/channels/auto-tagging';
import { ga4Channel } from '@/lib/channels/ga4';
import { buildUrl } from '@/lib/utm/build';
import { anyTags } from '@/tests/support/channel-arbitraries';

test.each(GOOGLE_CLICK_IDS)('a link with %s is decided by Google Ads', (id) => {
  const link = `https://a.jp/?${id}=x&utm_source=newsletter&utm_medium=email&utm_term=a&utm_content=b&utm_id=1`;
  expect(channelOfLink(link)).toEqual({
    decidedBy: 'google_ads',
    ids: [id],
    overruled: ['utm_source', 'utm_medium'],
    added: ['utm_term', 'utm_content'],
    byTags: ga4Channel({ source: 'newsletter', medium: 'email', campaign: '' }),
  });
});

test.each([
  'https://a.jp/?fbclid=1&utm_source=facebook&utm_medium=social',
  'https://a.jp/?gclid=&utm_source=facebook&utm_medium=social',
  'https://a.jp/?utm_source=facebook&utm_medium=social#gclid=1',
])('the tags of %s decide', (link) => {
  expect(channelOfLink(link)).toMatchObject({ decidedBy: 'tags', channel: 'Organic Social' });
});

test('tags behind the # are none to GA4', () => {
  expect(channelOfLink('https://a.jp/#utm_source=x&utm_medium=email')).toMatchObject({
    channel: 'Unassigned',
  });
});

test('a link that was built is in the channel of its tags', () => {
  fc.assert(
    fc.property(anyTags, ({ source, medium, campaign }) => {
      const tags = { source: source.trim(), medium: medium.trim(), campaign: campaign.trim() };
      const built = buildUrl('https://a.jp/', {
        utm_source: tags.source,
        utm_medium: tags.medium,
        utm_campaign: tags.campaign,
      });
      fc.pre(built.ok && Object.values(tags).every((value) => value.isWellFormed()));
      expect(channelOfLink(built.ok ? built.url : '')).toEqual({ decidedBy: 'tags', ...ga4Channel(tags) });
    }),
  );
});

test.each([undefined, null, 1, {}, ''])('%j has no tags', (link) => {
  expect(channelOfLink(link as never)).toMatchObject({ decidedBy: 'tags', rule: 'unassigned' });
});
