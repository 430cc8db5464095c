import fc from 'fast-check';
import type { LintInput } from '@/lib/lint/finding';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { heldTo } from '@/tests/support/convention-arbitraries';

/** Foreign pairs that no rule has to repair, in bytes that a round trip through URLSearchParams would change. */
const FOREIGN = [
  'flag',
  'a=1',
  'a=2',
  'q=a%20b',
  'q=a+b',
  'sig=a~b',
  'x=%2b',
  'e=%e6%98%a5',
  'k={keyword}',
  'a;b=1;c',
  '色=赤',
  'a[]=1',
  'fbclid=IwAR0',
  'gclid=Cj0K',
  'mc_eid=ab12',
  'mtm_source=m',
];

/** What people write into a tag, right and wrong. */
const VALUES = [
  'facebook',
  'Facebook',
  'meta',
  'google',
  'newsletter',
  'News Letter',
  'face-book',
  'line',
  'ＬＩＮＥ',
  'ﾗｲﾝ',
  'email',
  'e-mail',
  'mail',
  'emial',
  'paid_social',
  'social_paid',
  'Social',
  'cpc',
  'CPC ',
  'cpm',
  'mail_cpn',
  'mobile_banner',
  'native',
  'qr',
  'video',
  'display',
  'spring sale',
  'spring  sale_2026.a',
  'Spring　Sale',
  '春セール',
  '春セール　２０２６',
  'スーパー〜セール−1',
  '2026−11',
  'shop-opening',
  '2026-11_winter-sale',
  '-sale-',
  'sale。',
  '（sale）',
  '%E6%98%A5',
  'a%20b',
  'a%2520b',
  'c++',
  'A&B=C',
  '(not set)',
  'YOUR-NAME',
  'test',
  '123456789012',
  'taro@example.com',
  '090-1234-5678',
  '\u200bline',
  'li\u00adne',
  '{{campaign.name}}',
  'Sale_{{ad.Name}}',
  '{Campaign}_X',
  '{keyword:Red Shoes}',
  '__campaign_name__',
  '__CAMPAIGN_NAME__ Sale',
  '_CAMPAIGN_NAME_',
  '{{campaign.name}',
  '{campaign-name}',
  '{campaignname}',
  '*|UNIQID|*',
  'İstanbul',
  'STRASSE ß',
  'é́',
  '👨‍👩‍👧',
  'x'.repeat(120),
  'Ａ'.repeat(430),
];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES)).map((two) => two.join('_')),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'abAZ09-_.+ %{}[]*|&=#?　ＡーセールA春〜'),
      minLength: 1,
      maxLength: 16,
    }),
  },
);

const someTags = (of: fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(UTM_KEYS.map((key) => [key, of])) as Record<UtmKey, fc.Arbitrary<string>>, {
    requiredKeys: [],
  });

export type MessyLink = { readonly input: LintInput; readonly foreign: readonly string[] };

/** Forms that need mending, on destinations whose foreign bytes must survive it. */
export const messyLink: fc.Arbitrary<MessyLink> = fc
  .record({
    head: fc.constantFrom(
      'https://www.e.com/',
      'http://e.com/a',
      'https://shop.e.co.jp/春/%e6%98%a5/',
      'e.com/x',
      'https://bit.ly/x',
      'https://play.google.com/store/apps/details',
    ),
    foreign: fc.array(fc.constantFrom(...FOREIGN), { maxLength: 4 }),
    inLink: someTags(fc.constantFrom(...VALUES)),
    // Behind a tag it reads as the end of its value.
    behind: fc.constantFrom('', '', 'B%20sale', 'white', '春', '090-1234-5678%20x'),
    fragment: fc.constantFrom('', '#top', '#/route'),
    tags: someTags(value),
    // The same pair twice, even once it is decoded, would be two findings that nobody can tell apart.
    custom: fc.uniqueArray(fc.tuple(fc.constantFrom('ref', 'email', 'utm_source', 'x'), value), {
      maxLength: 2,
      selector: (pair) => pair.join('=').replaceAll('%25', '%'),
    }),
    platform: fc.constantFrom(
      undefined,
      'meta',
      'google_ads',
      'tiktok_ads',
      'microsoft_ads',
      'line_oa',
      'brevo',
    ),
  })
  .map(({ head, foreign: before, inLink, behind, fragment, tags, custom, platform }) => {
    const own = Object.entries(inLink).map(
      ([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`,
    );
    const foreign = behind === '' ? before : [...before, behind];
    const query = [...before, ...own, ...(behind === '' ? [] : [behind])].join('&');
    return { input: { url: head + (query && `?${query}`) + fragment, tags, custom, platform }, foreign };
  });

/** The same under a naming convention, and after other links. */
export const heldLink: fc.Arbitrary<MessyLink> = fc
  .record({
    link: messyLink,
    convention: heldTo,
    used: fc.constantFrom(undefined, { utm_source: ['newsletter'], utm_campaign: ['2026-11_winter-sale'] }),
  })
  .map(({ link: { input, foreign }, ...context }) => ({ input: { ...input, ...context }, foreign }));
