import { FREE_RULE, type ParamRule } from '@/lib/conventions/convention';
import type { InForce } from '@/lib/conventions/in-force';
import type { RuleId } from '@/lib/lint/checks';
import type { LintInput } from '@/lib/lint/finding';
import type { PlatformId } from '@/lib/platforms/platforms';
import { buildUrl } from '@/lib/utm/build';
import type { TagValues, UtmKey } from '@/lib/utm/params';

/** What an example needs of LintInput, in a form that a prefilled address can carry. */
export type ExampleInput = Omit<LintInput, 'tags' | 'platform'> & {
  readonly tags?: Readonly<TagValues>;
  readonly platform?: PlatformId;
};

/** A link that a check finds something in, and the same link put right. */
export type CheckExample = {
  readonly bad: ExampleInput;
  readonly good: ExampleInput;
  /** What is wrong in the bad link, as it stands there; not where something is missing. */
  readonly fault?: string;
};

const PAGE = 'https://flowers.example/sale';
const MAIL = 'utm_source=newsletter&utm_medium=email';
const SALE = 'utm_campaign=2026-11_sale';
const LONG_NAME = `2026-11_${'winter-sale-for-members-'.repeat(4)}all-shoes-and-boots`;

/** A convention of one rule. */
const held = (key: UtmKey, rule: Partial<ParamRule>): InForce => ({
  rules: { [key]: { ...FREE_RULE, ...rule } },
  pairs: [],
  otherPairs: 'allowed',
});

const under = (convention: InForce, query: string, more: Partial<ExampleInput> = {}): ExampleInput => ({
  ...at(query),
  ...more,
  convention,
});

const at = (query: string): ExampleInput => ({ url: `${PAGE}?${query}` });

const PERIOD_FIRST: InForce = {
  ...held('utm_campaign', { pattern: '[0-9]{4}-[0-9]{2}_.+' }),
  // The engine of patterns is not loaded for an example.
  patterns: { utm_campaign: { test: (value) => /^\d{4}-\d{2}_./.test(value) } },
};

const MEDIUMS = held('utm_medium', {
  values: ['email', 'social', 'cpc'].map((value) => ({ value, label: '' })),
  others: 'refused',
});

const PAIRS: InForce = {
  rules: {},
  pairs: [
    { source: 'line', medium: 'social' },
    { source: 'line', medium: 'paid_social' },
  ],
  otherPairs: 'refused',
};

const POSITIONS: InForce = held('utm_campaign', {
  template: {
    parts: [
      { name: 'period', required: true, kind: 'date', form: 'yyyy-mm' },
      { name: 'region', required: false, kind: 'text' },
      { name: 'name', required: true, kind: 'text' },
    ],
    separator: '_',
    joiner: '-',
    empty: 'na',
    japanese: false,
  },
});

/**
 * A bad and a good link for every check: the same in every language. Only the pages of the checks load them.
 * A test lints both.
 */
export const CHECK_EXAMPLES: { readonly [Id in RuleId]: CheckExample } = {
  'personal-data': {
    bad: at(`${MAIL}&${SALE}&utm_content=taro@flowers.example`),
    fault: 'taro@flowers.example',
    good: at(`${MAIL}&${SALE}&utm_content=reminder-2`),
  },
  'already-encoded': {
    bad: {
      url: PAGE,
      tags: { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring%20sale' },
    },
    fault: 'spring%2520sale',
    good: at(`${MAIL}&utm_campaign=spring-sale`),
  },
  'reserved-word': {
    bad: at(`utm_source=(not set)&utm_medium=email&${SALE}`),
    fault: '(not set)',
    good: at(`${MAIL}&${SALE}`),
  },
  placeholder: {
    bad: at(`${MAIL}&utm_campaign=your-campaign`),
    fault: 'your-campaign',
    good: at(`${MAIL}&${SALE}`),
  },
  'full-width': {
    bad: at(`utm_source=ＬＩＮＥ&utm_medium=social&${SALE}`),
    fault: 'ＬＩＮＥ',
    good: at(`utm_source=line&utm_medium=social&${SALE}`),
  },
  'look-alike-dash': {
    bad: at(`${MAIL}&utm_campaign=2026−11_sale`),
    fault: '−',
    good: at(`${MAIL}&utm_campaign=2026-11_sale`),
  },
  'invisible-character': {
    bad: at(`utm_source=%E2%80%8Bline&utm_medium=social&${SALE}`),
    fault: '%E2%80%8B',
    good: at(`utm_source=line&utm_medium=social&${SALE}`),
  },
  'mixed-case': {
    bad: at(`utm_source=Facebook&utm_medium=paid_social&${SALE}`),
    fault: 'Facebook',
    good: at(`utm_source=facebook&utm_medium=paid_social&${SALE}`),
  },
  space: {
    bad: at(`${MAIL}&utm_campaign=spring sale`),
    fault: 'spring sale',
    good: at(`${MAIL}&utm_campaign=spring-sale`),
  },
  'edge-punctuation': {
    bad: at(`${MAIL}&utm_campaign=spring-sale_`),
    fault: 'spring-sale_',
    good: at(`${MAIL}&utm_campaign=spring-sale`),
  },
  'plus-sign': {
    bad: at('utm_source=google&utm_medium=cpc&utm_campaign=courses&utm_term=c++'),
    fault: 'c++',
    good: at('utm_source=google&utm_medium=cpc&utm_campaign=courses&utm_term=cpp'),
  },
  'mixed-separators': {
    bad: at(`${MAIL}&utm_campaign=spring_sale.2026-a`),
    fault: 'spring_sale.2026-a',
    good: at(`${MAIL}&utm_campaign=2026_spring-sale_a`),
  },
  'not-ascii': {
    bad: at(`${MAIL}&utm_campaign=春セール`),
    fault: '春セール',
    good: at(`${MAIL}&utm_campaign=2026-03_spring-sale`),
  },
  'value-too-long': {
    bad: at(`${MAIL}&utm_campaign=${LONG_NAME}`),
    fault: LONG_NAME,
    good: at(`${MAIL}&utm_campaign=2026-11_winter-sale_members_shoes`),
  },
  'link-too-long': {
    bad: at(`state=${'3f9c27e05a81b64d'.repeat(64)}&${MAIL}&${SALE}`),
    good: at(`${MAIL}&${SALE}`),
  },

  'source-missing': {
    bad: at(`utm_medium=email&${SALE}`),
    good: at(`${MAIL}&${SALE}`),
  },
  'medium-missing': {
    bad: at(`utm_source=newsletter&${SALE}`),
    good: at(`${MAIL}&${SALE}`),
  },
  'campaign-missing': {
    bad: at(MAIL),
    good: at(`${MAIL}&${SALE}`),
  },
  'source-medium-swapped': {
    bad: at(`utm_source=email&utm_medium=newsletter&${SALE}`),
    fault: 'utm_source=email&utm_medium=newsletter',
    good: at(`${MAIL}&${SALE}`),
  },
  'medium-is-platform': {
    bad: at(`utm_source=line-official&utm_medium=line&${SALE}`),
    fault: 'utm_medium=line',
    good: at(`utm_source=line&utm_medium=social&${SALE}&utm_content=message`),
  },
  'medium-unassigned': {
    bad: at(`utm_source=taboola&utm_medium=native&${SALE}`),
    fault: 'native',
    good: at(`utm_source=taboola&utm_medium=display&${SALE}`),
  },
  'source-unlisted': {
    bad: at(`utm_source=meta&utm_medium=paid_social&${SALE}`),
    fault: 'meta',
    good: at(`utm_source=facebook&utm_medium=paid_social&${SALE}`),
  },
  'paid-at-end': {
    bad: at(`utm_source=facebook&utm_medium=social_paid&${SALE}`),
    fault: 'social_paid',
    good: at(`utm_source=facebook&utm_medium=paid_social&${SALE}`),
  },
  'ad-counts-as-organic': {
    bad: at(`utm_source=facebook&utm_medium=ads&${SALE}`),
    fault: 'utm_medium=ads',
    good: at(`utm_source=facebook&utm_medium=paid_social&${SALE}`),
  },
  'hidden-cp': {
    bad: at(`utm_source=newsletter&utm_medium=mail_cpn&${SALE}`),
    fault: 'mail_cpn',
    good: at(`${MAIL}&${SALE}`),
  },
  'mobile-in-medium': {
    bad: at(`utm_source=partner-site&utm_medium=mobile_banner&${SALE}`),
    fault: 'mobile_banner',
    good: at(`utm_source=partner-site&utm_medium=display&${SALE}`),
  },
  'video-is-organic': {
    bad: at(`utm_source=spotify&utm_medium=video&${SALE}`),
    fault: 'utm_medium=video',
    good: at(`utm_source=spotify&utm_medium=audio&${SALE}`),
  },
  'shop-in-campaign': {
    bad: at(`${MAIL}&utm_campaign=2026-q1_jp_shop-opening`),
    fault: 'shop',
    good: at(`${MAIL}&utm_campaign=2026-q1_jp_store-opening`),
  },
  'source-beats-medium': {
    bad: at(`utm_source=rakuten&utm_medium=affiliate&${SALE}`),
    fault: 'utm_source=rakuten',
    good: at(`utm_source=rakuten-affiliate&utm_medium=affiliate&${SALE}`),
  },
  'cpm-on-search': {
    bad: at(`utm_source=google&utm_medium=cpm&${SALE}`),
    fault: 'cpm',
    good: at(`utm_source=google&utm_medium=display&${SALE}`),
  },
  'search-cpc-for-display': {
    bad: at('utm_source=yahoo&utm_medium=cpc&utm_campaign=ydn-retarget'),
    fault: 'utm_medium=cpc',
    good: at('utm_source=yahoo&utm_medium=display&utm_campaign=ydn-retarget'),
  },
  'token-as-medium': {
    bad: at(`utm_source=facebook&utm_medium={{placement}}&${SALE}`),
    fault: '{{placement}}',
    good: at(`utm_source=facebook&utm_medium=paid_social&${SALE}&utm_content={{placement}}`),
  },
  'id-like-name': {
    bad: at(`${MAIL}&${SALE}&utm_id=winter-sale`),
    fault: 'utm_id=winter-sale',
    good: at(`${MAIL}&${SALE}&utm_id=2026-117`),
  },
  'campaign-like-id': {
    bad: at(`${MAIL}&utm_campaign=120210987654321`),
    fault: '120210987654321',
    good: at(`${MAIL}&${SALE}&utm_id=120210987654321`),
  },
  'term-outside-search': {
    bad: at(`${MAIL}&${SALE}&utm_term=header-button`),
    fault: 'utm_term',
    good: at(`${MAIL}&${SALE}&utm_content=header-button`),
  },
  'auto-tagging-conflict': {
    bad: at(`gclid=Cj0KCQjw4f&utm_source=google&utm_medium=cpc&${SALE}`),
    fault: 'gclid=Cj0KCQjw4f',
    good: at(`utm_source=google&utm_medium=cpc&${SALE}`),
  },
  'platform-characters': {
    bad: {
      url: `${PAGE}?utm_source=brevo&utm_medium=email&utm_campaign=2026-q1_spring-sale`,
      platform: 'brevo',
    },
    fault: '2026-q1_spring-sale',
    good: {
      url: `${PAGE}?utm_source=brevo&utm_medium=email&utm_campaign=springsale2026`,
      platform: 'brevo',
    },
  },

  'key-case': {
    bad: at(`UTM_Source=newsletter&utm_medium=email&${SALE}`),
    fault: 'UTM_Source',
    good: at(`${MAIL}&${SALE}`),
  },
  'key-encoded': {
    bad: at(`utm%5Fsource=newsletter&utm_medium=email&${SALE}`),
    fault: 'utm%5Fsource',
    good: at(`${MAIL}&${SALE}`),
  },
  'key-misspelt': {
    bad: at(`utm_souce=newsletter&utm_medium=email&${SALE}`),
    fault: 'utm_souce',
    good: at(`${MAIL}&${SALE}`),
  },
  'key-unknown': {
    bad: at(`utm_source=smartnews&utm_medium=display&${SALE}&utm_ad_id=9`),
    fault: 'utm_ad_id',
    good: at(`utm_source=smartnews&utm_medium=display&${SALE}&utm_content=9`),
  },
  'duplicate-tag': {
    bad: at('utm_campaign=autumn&utm_source=linkedin&utm_medium=paid_social&utm_campaign=winter'),
    fault: 'utm_campaign=winter',
    good: at('utm_campaign=autumn&utm_source=linkedin&utm_medium=paid_social'),
  },
  'value-missing': {
    bad: at(`${MAIL}&${SALE}&utm_content=`),
    fault: 'utm_content=',
    good: at(`${MAIL}&${SALE}`),
  },
  'unescaped-ampersand': {
    bad: at(`${MAIL}&utm_campaign=black&White&utm_content=header`),
    fault: '&White',
    good: at(`${MAIL}&utm_campaign=black-and-white&utm_content=header`),
  },
  'other-tool-tags': {
    bad: at(`mtm_campaign=sale&${MAIL}&${SALE}`),
    fault: 'mtm_campaign=sale',
    good: at(`${MAIL}&${SALE}`),
  },
  'click-id': {
    bad: at(`fbclid=IwAR0x7Qk2&${MAIL}&${SALE}`),
    fault: 'fbclid=IwAR0x7Qk2',
    good: at(`${MAIL}&${SALE}`),
  },
  'personal-id': {
    bad: at(`mc_eid=ab12cd34ef&${MAIL}&${SALE}`),
    fault: 'mc_eid=ab12cd34ef',
    good: at(`${MAIL}&${SALE}`),
  },

  'second-question-mark': {
    bad: { url: `https://flowers.example/item?id=12?${MAIL}&${SALE}` },
    fault: '?utm_source',
    good: { url: `https://flowers.example/item?id=12&${MAIL}&${SALE}` },
  },
  'question-mark-missing': {
    bad: { url: `${PAGE}/${MAIL}&${SALE}` },
    fault: '/utm_source',
    good: at(`${MAIL}&${SALE}`),
  },
  'html-entity': {
    bad: at(`utm_source=newsletter&amp;utm_medium=email&${SALE}`),
    fault: '&amp;',
    good: at(`${MAIL}&${SALE}`),
  },
  'full-width-delimiter': {
    bad: at(`utm_source=line&utm_medium＝social&${SALE}`),
    fault: '＝',
    good: at(`utm_source=line&utm_medium=social&${SALE}`),
  },
  'quoted-printable': {
    bad: at('utm_source=3Dnewsletter&utm_medium=3Demail&utm_campaign=3D2026-11_sale'),
    fault: 'utm_source=3Dnewsletter',
    good: at(`${MAIL}&${SALE}`),
  },
  'trailing-punctuation': {
    bad: at(`utm_source=line&utm_medium=social&${SALE}。`),
    fault: '。',
    good: at(`utm_source=line&utm_medium=social&${SALE}`),
  },
  'tags-after-hash': {
    bad: { url: `${PAGE}#price?${MAIL}&${SALE}` },
    fault: `#price?${MAIL}&${SALE}`,
    good: { url: `${PAGE}?${MAIL}&${SALE}#price` },
  },
  'hash-route': {
    bad: { url: `https://flowers.example/?${MAIL}&${SALE}#/plans` },
    fault: '#/plans',
    good: { url: `https://flowers.example/plans?${MAIL}&${SALE}` },
  },
  'double-encoded': {
    bad: at(`${MAIL}&utm_campaign=%25E6%2598%25A5`),
    fault: '%25E6%2598%25A5',
    good: at(`${MAIL}&utm_campaign=%E6%98%A5`),
  },
  'shift-jis': {
    bad: at(`${MAIL}&utm_campaign=%8Ft`),
    fault: '%8Ft',
    good: at(`${MAIL}&utm_campaign=%E6%98%A5`),
  },
  'escapes-not-utf8': {
    bad: at(`${MAIL}&utm_campaign=100%off`),
    fault: '100%off',
    good: at(`${MAIL}&utm_campaign=100%25off`),
  },
  'lone-surrogate': {
    bad: at(`${MAIL}&${SALE}&utm_content=sale\uD83D`),
    fault: '\uD83D',
    good: at(`${MAIL}&${SALE}&utm_content=sale`),
  },
  'nested-link': {
    bad: { url: `https://partner.example/c?u=${PAGE}?utm_source=a8&utm_medium=affiliate&${SALE}` },
    fault: `${PAGE}?utm_source=a8&utm_medium=affiliate&${SALE}`,
    good: {
      url: `https://partner.example/c?u=${encodeURIComponent(`${PAGE}?utm_source=a8&utm_medium=affiliate&${SALE}`)}`,
    },
  },
  'insecure-http': {
    bad: { url: `http://flowers.example/sale?${MAIL}&${SALE}` },
    fault: 'http:',
    good: at(`${MAIL}&${SALE}`),
  },
  'private-host': {
    bad: { url: `http://localhost:3000/sale?${MAIL}&${SALE}` },
    fault: 'localhost:3000',
    good: at(`${MAIL}&${SALE}`),
  },
  'staging-host': {
    bad: { url: `https://staging.flowers.example/sale?${MAIL}&${SALE}` },
    fault: 'staging.',
    good: at(`${MAIL}&${SALE}`),
  },
  'tool-host': {
    bad: { url: `https://analytics.google.com/analytics/web/?${MAIL}&${SALE}` },
    fault: 'analytics.google.com',
    good: at(`${MAIL}&${SALE}`),
  },
  'ip-address': {
    bad: { url: `https://203.0.113.7/sale?${MAIL}&${SALE}` },
    fault: '203.0.113.7',
    good: at(`${MAIL}&${SALE}`),
  },
  'top-level-domain-missing': {
    bad: { url: `https://flowers/sale?${MAIL}&${SALE}` },
    fault: '//flowers/',
    good: at(`${MAIL}&${SALE}`),
  },
  shortener: {
    bad: { url: `https://bit.ly/4hJx2Kd?${MAIL}&${SALE}` },
    fault: 'bit.ly',
    good: at(`${MAIL}&${SALE}`),
  },
  'app-store': {
    bad: { url: `https://play.google.com/store/apps/details?id=jp.flowers&${MAIL}&${SALE}` },
    fault: `${MAIL}&${SALE}`,
    good: {
      url: `https://play.google.com/store/apps/details?id=jp.flowers&referrer=${encodeURIComponent(`${MAIL}&${SALE}`)}`,
    },
  },
  'redirect-risk': {
    bad: { url: `https://flowers.example?${MAIL}&${SALE}` },
    fault: 'flowers.example?',
    good: { url: `https://www.flowers.example/?${MAIL}&${SALE}` },
  },
  'internal-link': {
    bad: {
      url: `${PAGE}?utm_source=homepage&utm_medium=banner&${SALE}`,
      ownDomains: ['flowers.example'],
    },
    fault: 'utm_source=homepage',
    good: { url: PAGE, ownDomains: ['flowers.example'] },
  },

  'token-encoded': {
    bad: at('utm_source=facebook&utm_medium=paid_social&utm_campaign=%7B%7Bcampaign.name%7D%7D'),
    fault: '%7B%7Bcampaign.name%7D%7D',
    good: at('utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}'),
  },
  'token-case': {
    bad: at('utm_source=tiktok&utm_medium=paid_social&utm_campaign=__campaign_name__'),
    fault: '__campaign_name__',
    good: at('utm_source=tiktok&utm_medium=paid_social&utm_campaign=__CAMPAIGN_NAME__'),
  },
  'token-slugged': {
    bad: at('utm_source=taboola&utm_medium=display&utm_campaign={campaign-name}'),
    fault: '{campaign-name}',
    good: at('utm_source=taboola&utm_medium=display&utm_campaign={campaign_name}'),
  },
  'token-unbalanced': {
    bad: at('utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}'),
    fault: '{{campaign.name}',
    good: at('utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}'),
  },
  'token-single-underscore': {
    bad: at('utm_source=tiktok&utm_medium=paid_social&utm_campaign=_CAMPAIGN_NAME_'),
    fault: '_CAMPAIGN_NAME_',
    good: at('utm_source=tiktok&utm_medium=paid_social&utm_campaign=__CAMPAIGN_NAME__'),
  },
  'token-other-platform': {
    bad: {
      url: `${PAGE}?utm_source=google&utm_medium=cpc&${SALE}&utm_content={{ad.name}}`,
      platform: 'google_ads',
    },
    fault: '{{ad.name}}',
    good: {
      url: `${PAGE}?utm_source=google&utm_medium=cpc&${SALE}&utm_content={creative}`,
      platform: 'google_ads',
    },
  },
  'token-nonexistent': {
    bad: at('utm_source=google&utm_medium=cpc&utm_campaign={campaignname}'),
    fault: '{campaignname}',
    good: at(`utm_source=google&utm_medium=cpc&${SALE}&utm_id={campaignid}`),
  },
  'token-unknown': {
    bad: at('utm_source=facebook&utm_medium=paid_social&utm_campaign={{promo_label}}'),
    fault: '{{promo_label}}',
    good: at('utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}'),
  },
  'token-unfilled': {
    bad: at('utm_source=line&utm_medium=social&utm_campaign={{campaign.name}}'),
    fault: '{{campaign.name}}',
    good: at(`utm_source=line&utm_medium=social&${SALE}`),
  },

  'near-duplicate': {
    bad: {
      url: `${PAGE}?utm_source=face-book&utm_medium=paid_social&${SALE}`,
      used: { utm_source: ['facebook'] },
    },
    fault: 'face-book',
    good: {
      url: `${PAGE}?utm_source=facebook&utm_medium=paid_social&${SALE}`,
      used: { utm_source: ['facebook'] },
    },
  },
  'never-used': {
    bad: {
      url: `${PAGE}?utm_source=newsleter&utm_medium=email&${SALE}`,
      used: { utm_source: ['newsletter'] },
    },
    fault: 'newsleter',
    good: { url: `${PAGE}?${MAIL}&${SALE}`, used: { utm_source: ['newsletter'] } },
  },
  'position-missing': {
    bad: {
      url: `${PAGE}?${MAIL}&utm_campaign=2026-q4_winter-sale`,
      used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
    },
    fault: '2026-q4_winter-sale',
    good: {
      url: `${PAGE}?${MAIL}&utm_campaign=2026-q4_na_winter-sale`,
      used: { utm_campaign: ['2026-q1_jp_spring-sale', '2026-q2_jp_rain', '2026-q3_us_summer-sale'] },
    },
  },

  'convention-required': {
    bad: under(held('utm_content', { required: true }), `${MAIL}&${SALE}`),
    good: under(held('utm_content', { required: true }), `${MAIL}&${SALE}&utm_content=header`),
  },
  'convention-form': {
    bad: under(
      held('utm_source', { letterCase: 'lower', standardise: [{ from: 'fb', to: 'facebook' }] }),
      `utm_source=FB&utm_medium=paid_social&${SALE}`,
    ),
    fault: 'FB',
    good: under(
      held('utm_source', { letterCase: 'lower', standardise: [{ from: 'fb', to: 'facebook' }] }),
      `utm_source=facebook&utm_medium=paid_social&${SALE}`,
    ),
  },
  'convention-length': {
    bad: under(
      held('utm_campaign', { maxLength: 20 }),
      `${MAIL}&utm_campaign=2026-11_winter-sale-for-members`,
    ),
    fault: '2026-11_winter-sale-for-members',
    good: under(held('utm_campaign', { maxLength: 20 }), `${MAIL}&utm_campaign=2026-11_winter-sale`),
  },
  'convention-prohibited': {
    bad: under(held('utm_campaign', { prohibited: '.,;' }), `${MAIL}&utm_campaign=2026.11-sale`),
    fault: '2026.11-sale',
    good: under(held('utm_campaign', { prohibited: '.,;' }), `${MAIL}&utm_campaign=2026-11-sale`),
  },
  'convention-pattern': {
    bad: under(PERIOD_FIRST, `${MAIL}&utm_campaign=sale_november`),
    fault: 'sale_november',
    good: under(PERIOD_FIRST, `${MAIL}&${SALE}`),
  },
  'convention-value': {
    bad: under(MEDIUMS, `utm_source=newsletter&utm_medium=e-mail&${SALE}`),
    fault: 'e-mail',
    good: under(MEDIUMS, `${MAIL}&${SALE}`),
  },
  'convention-pair': {
    bad: under(PAIRS, `utm_source=line&utm_medium=email&${SALE}`),
    fault: 'email',
    good: under(PAIRS, `utm_source=line&utm_medium=social&${SALE}`),
  },
  'convention-template': {
    bad: under(POSITIONS, `${MAIL}&utm_campaign=2026-11_winter-sale`),
    fault: '2026-11_winter-sale',
    good: under(POSITIONS, `${MAIL}&utm_campaign=2026-11_jp_winter-sale`),
  },
  'convention-new-value': {
    bad: under(held('utm_source', { confirmNew: true }), `utm_source=newsleter&utm_medium=email&${SALE}`, {
      used: { utm_source: ['newsletter'] },
    }),
    fault: 'newsleter',
    good: under(held('utm_source', { confirmNew: true }), `${MAIL}&${SALE}`, {
      used: { utm_source: ['newsletter'] },
    }),
  },
  'convention-locked': {
    bad: under(
      held('utm_source', { locked: true, standard: 'flowers' }),
      `utm_source=flower-shop&utm_medium=email&${SALE}`,
    ),
    fault: 'flower-shop',
    good: under(
      held('utm_source', { locked: true, standard: 'flowers' }),
      `utm_source=flowers&utm_medium=email&${SALE}`,
    ),
  },
};

/**
 * The link of an example: as it stands, or as the builder writes it from the fields.
 *
 * @example
 * exampleLink({ url: 'https://a.example/', tags: { utm_source: 'x' } }) // 'https://a.example/?utm_source=x'
 */
export function exampleLink({ url, tags, platform }: ExampleInput): string {
  if (tags === undefined) return url;
  const built = buildUrl(url, tags, { platform });
  return built.ok ? built.url : url;
}
