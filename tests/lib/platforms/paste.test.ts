import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PasteOutput, pasteOutputs } from '@/lib/platforms/paste';
import { PLATFORMS, type PlatformId } from '@/lib/platforms/platforms';
import { buildUrl } from '@/lib/utm/build';
import { UTM_KEYS } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';
import { cleanDestination, textOf, wellFormedTags } from '@/tests/support/link-arbitraries';

const KEYS: readonly string[] = UTM_KEYS;

function outputs(platform: PlatformId, url: string, keys: readonly string[] = KEYS) {
  return pasteOutputs({ url, platform, keys });
}

function output(platform: PlatformId, field: PasteOutput['field'], url: string, keys = KEYS): PasteOutput {
  const found = outputs(platform, url, keys).find((each) => each.field === field);
  if (found === undefined) throw new Error(`${platform} has no ${field}`);
  return found;
}

const LINK = 'https://a.jp/x?q=a+b&utm_source=s&utm_campaign={{campaign.name}}&k=%E6%98%A5#top';
const BARE = 'https://a.jp/x?utm_source=s&utm_medium=m';

test.each([
  ['meta', 'url_parameters_field', LINK, 'utm_source=s&utm_campaign={{campaign.name}}', ''],
  ['meta', 'url_parameters_field', BARE, 'utm_source=s&utm_medium=m', ''],
  ['google_ads', 'final_url_suffix', LINK, 'utm_source=s&utm_campaign={{campaign.name}}', ''],
  ['google_ads', 'tracking_template', BARE, '{lpurl}?utm_source=s&utm_medium=m', ''],
  ['google_ads', 'tracking_template', LINK, '{lpurl}&utm_source=s&utm_campaign={{campaign.name}}', ''],
  ['google_ads', 'final_url', LINK, LINK, ''],
  ['microsoft_ads', 'final_url_suffix', BARE, 'utm_source=s&utm_medium=m', ''],
  ['microsoft_ads', 'tracking_template', BARE, '{lpurl}?utm_source=s&utm_medium=m', ''],
  ['yahoo_japan_search', 'tracking_url', BARE, '{lpurl}?utm_source=s&utm_medium=m', ''],
  ['linkedin_ads', 'campaign_url_tracking_parameters', BARE, '?utm_source=s&utm_medium=m', '?'],
  [
    'linkedin_ads',
    'campaign_url_tracking_parameters',
    LINK,
    '&utm_source=s&utm_campaign={{campaign.name}}',
    '&',
  ],
  ['criteo', 'click_url_parameters', LINK, '?utm_source=s&utm_campaign={{campaign.name}}', '?'],
  ['criteo', 'click_tracker_suffix', BARE, '&utm_source=s&utm_medium=m', '&'],
  ['taboola', 'tracking_code', LINK, '&utm_source=s&utm_campaign={{campaign.name}}', '&'],
  ['cm360', 'landing_page_url_suffix', BARE, '?utm_source=s&utm_medium=m', '?'],
  ['bereal', 'link', LINK, LINK, ''],
  [
    'affiliate',
    'deep_link_landing_url',
    'https://a.jp/?q=%E6%98%A5&utm_source=awin&utm_content=!!!awc!!!',
    'https%3A%2F%2Fa.jp%2F%3Fq%3D%25E6%2598%25A5%26utm_source%3Dawin%26utm_content%3D!!!awc!!!',
    '',
  ],
] as const)('%s, %s of %s', (platform, field, url, text, leading) => {
  expect(output(platform, field, url)).toMatchObject({ text, leading, length: text.length });
});

test('custom parameters go with the tags, under the names that are given', () => {
  const url = 'https://a.jp/?own=1&utm_source=s&%E8%89%B2=%E8%B5%A4';
  expect(output('meta', 'url_parameters_field', url, [...KEYS, '色']).text).toBe(
    'utm_source=s&%E8%89%B2=%E8%B5%A4',
  );
  expect(output('meta', 'url_parameters_field', url).text).toBe('utm_source=s');
});

test.each(['https://a.jp/?q=1', 'https://a.jp/', 'https://a.jp/#utm_source=s', ''])(
  '%j has no parameters to paste; whole links stay',
  (url) => {
    expect(outputs('meta', url)).toEqual([]);
    expect(outputs('google_ads', url).map(({ field }) => field)).toEqual(['final_url']);
    expect(outputs('criteo', url)).toEqual([]);
  },
);

test.each(PLATFORMS)('$id has one recommended field, and each field once', ({ id }) => {
  const found = outputs(id, LINK);
  expect(found.map(({ recommended }) => recommended)).toEqual(found.map((_, index) => index === 0));
  expect(found.length).toBeGreaterThan(0);
  const fields = found.map(({ field }) => field);
  expect(fields).toEqual([...new Set(fields)]);
});

describe('limits', () => {
  const long = (length: number) => `https://a.jp/?utm_source=${'x'.repeat(length - 25)}`;

  test.each([
    ['google_ads', 'final_url', 2048],
    ['microsoft_ads', 'final_url', 2048],
    ['mailchimp', 'link', 2000],
    ['qr_print', 'link', 2953],
  ] as const)('%s, %s takes %i', (platform, field, limit) => {
    expect(output(platform, field, long(limit))).toMatchObject({ limit, length: limit, tooLong: false });
    expect(output(platform, field, long(limit + 1))).toMatchObject({ limit, tooLong: true });
  });

  test('a template counts as it stands', () => {
    const template = output('microsoft_ads', 'tracking_template', long(2100));
    expect(template).toMatchObject({ limit: 2048, tooLong: true, length: template.text.length });
  });

  test('a code counts bytes', () => {
    expect(output('qr_print', 'link', 'https://a.jp/春')).toMatchObject({ length: 16 });
  });

  test.each([
    ['google_ads', 'final_url_suffix'],
    ['meta', 'url_parameters_field'],
  ] as const)('%s publishes none for %s', (platform, field) => {
    expect(output(platform, field, long(5000))).toMatchObject({ tooLong: false });
    expect(output(platform, field, long(5000)).limit).toBeUndefined();
  });
});

const withTag = (value: string) => `https://a.jp/?utm_content=${value}`;

test.each([
  ['meta', BARE, ['paid_only'], []],
  ['google_ads', withTag('{_season}'), ['auto_tagging', 'define_parameters'], ['no_insertion_tokens']],
  ['google_ads', withTag('{lpurl+2}'), ['no_insertion_tokens'], ['define_parameters']],
  ['microsoft_ads', BARE, ['microsoft_double'], ['define_parameters', 'no_insertion_tokens']],
  ['tiktok_ads', withTag('__CID__'), ['keep_underscores'], []],
  ['tiktok_ads', BARE, ['not_in_tracking_section'], ['keep_underscores']],
  ['linkedin_ads', withTag('{{CAMPAIGN_ID}}'), ['previews_show_tokens', 'check_tokens'], []],
  ['linkedin_ads', BARE, ['both_is_double', 'leading_by_link'], ['previews_show_tokens', 'check_tokens']],
  ['x_ads', withTag('{{ad.name}}'), ['no_tokens'], []],
  ['x_ads', BARE, ['counts_as_23'], ['no_tokens']],
  ['sfmc', withTag('%%jobid%%'), ['keep_bytes', 'tool_adds_too'], ['outlook_cuts']],
  ['cm360', withTag('%ebuy!'), ['keep_bytes'], []],
  ['criteo', LINK, ['second_question_mark', 'other_product'], []],
  ['criteo', BARE, ['other_product'], ['second_question_mark']],
  ['qr_print', withTag('%E6%98%A5'), ['japanese_makes_it_bigger'], []],
  ['qr_print', withTag('a%20b'), ['shorten_after'], ['japanese_makes_it_bigger']],
  ['mailchimp', withTag('x'.repeat(1000)), ['outlook_cuts'], ['previews_show_tokens']],
] as const)('%s warns of what holds for %s', (platform, url, said, unsaid) => {
  const [{ cautions } = { cautions: [] }] = outputs(platform, url);
  expect(cautions).toEqual(expect.arrayContaining([...said]));
  expect(cautions.filter((caution) => (unsaid as readonly string[]).includes(caution))).toEqual([]);
});

const links = fc.record({ destination: cleanDestination, tags: wellFormedTags });

test('the parameters read back as the tags of the link, in its own bytes', () => {
  fc.assert(
    fc.property(links, ({ destination, tags }) => {
      const result = buildUrl(textOf(destination), tags);
      fc.pre(result.ok && Object.values(tags).some((value) => value));
      if (!result.ok) return;
      const { text } = output('meta', 'url_parameters_field', result.url);
      expect(text).not.toMatch(/^[?&]|[&#]$/);
      for (const pair of text.split('&')) expect(result.url).toContain(pair);
      const whole = parseUrl(result.url);
      const part = parseUrl(`https://b.jp/?${text}`);
      expect(part.ok && part.others).toEqual([]);
      expect(part.ok && part.tags).toEqual(whole.ok && whole.tags);
    }),
  );
});

test('with its sign the text follows the landing page as the link does', () => {
  fc.assert(
    fc.property(links, ({ destination, tags }) => {
      const page = textOf({ ...destination, fragment: '' }).replace(/[?&]+$/, '');
      const result = buildUrl(page, tags);
      fc.pre(result.ok && Object.values(tags).some((value) => value));
      if (!result.ok) return;
      expect(page + output('linkedin_ads', 'campaign_url_tracking_parameters', result.url).text).toBe(
        result.url,
      );
    }),
  );
});

test('an encoded link decodes to the link', () => {
  fc.assert(
    fc.property(cleanDestination, (destination) => {
      const result = buildUrl(textOf(destination), { utm_source: 'awin', utm_medium: 'affiliate' });
      fc.pre(result.ok && !/[{}[\]*$|!]|__|--|%%/.test(result.url));
      if (!result.ok) return;
      const { text } = output('affiliate', 'deep_link_landing_url', result.url);
      expect(text).toMatch(/^[\w.~%-]+$/);
      expect(decodeURIComponent(text)).toBe(result.url);
    }),
  );
});
