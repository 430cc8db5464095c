/**
 * Mediums that GA4's channel rules were made for: nothing is to be said of one, but by the rules about its source.
 * Source: support.google.com/analytics/answer/9756891. `video` is not here: that it means organic video surprises.
 */
export const STANDARD_MEDIUMS: ReadonlySet<string> = new Set([
  ...['email', 'e-mail', 'e_mail', 'e mail'],
  ...['social', 'social-network', 'social-media', 'sm', 'social network', 'social media'],
  ...['cpc', 'cpm', 'cpv', 'ppc', 'retargeting', 'paid', 'paid_social', 'paid-social', 'paidsocial'],
  ...['paid_search', 'paid-search', 'paid_video', 'paid-video', 'paid_ai'],
  ...['display', 'banner', 'expandable', 'interstitial'],
  ...['referral', 'app', 'link', 'organic', 'affiliate', 'audio', 'sms', 'ai-assistant'],
  ...['push', 'web_push', 'web-push', 'mobile_push', 'notification'],
]);

/** Those of them that a slip of the pen is compared with. */
export const COMMON_MEDIUMS = [
  'email',
  'social',
  'display',
  'referral',
  'affiliate',
  'paid_social',
  'banner',
  'organic',
  'audio',
  'push',
  'retargeting',
  'interstitial',
] as const;

/** What was meant by a medium that no rule knows. `offline`: there is no channel for it, whatever it is called. */
type UnknownMedium = {
  readonly words: readonly string[];
  readonly use: readonly string[];
  readonly kind?: 'offline';
};

/**
 * Mediums that people write and no channel rule knows, and what to write instead, best first. As words: they are
 * looked for in the value and in its parts.
 */
const UNKNOWN_MEDIUMS: readonly UnknownMedium[] = [
  {
    words: [
      ...[
        'mail',
        'newsletter',
        'newsletters',
        'mailmagazine',
        'mailmag',
        'melmaga',
        'merumaga',
        'メルマガ',
        'メール',
      ],
      ...['edm', 'email', 'emails', 'mailing', 'mails'],
    ],
    use: ['email'],
  },
  { words: ['native', 'nativead', 'recommend', 'recommendation'], use: ['display', 'cpc'] },
  { words: ['influencer', 'influencers', 'creator', 'ambassador'], use: ['paid_social', 'social'] },
  {
    words: [
      ...[
        'organicsocial',
        'sns',
        'post',
        'posts',
        'story',
        'stories',
        'reel',
        'reels',
        'bio',
        'profile',
        'social',
      ],
      ...['socialmedia', 'community', 'chat'],
    ],
    use: ['social', 'paid_social'],
  },
  { words: ['affiliates', 'affiliation', 'aff', 'affi', 'アフィリエイト'], use: ['affiliate'] },
  { words: ['partner', 'partners', 'partnership'], use: ['referral', 'affiliate'] },
  {
    words: ['displayad', 'displayads', 'gdn', 'ydn', 'yda', 'dsp', 'programmatic', 'banners', 'バナー'],
    use: ['display'],
  },
  { words: ['display', 'banner'], use: ['display'] },
  { words: ['remarketing'], use: ['retargeting', 'display'] },
  { words: ['sem', 'search', 'listing', 'リスティング', 'adwords'], use: ['cpc'] },
  {
    words: ['ad', 'ads', 'advertising', 'advertisement', 'click', '広告'],
    use: ['cpc', 'paid_social', 'display'],
  },
  { words: ['web', 'website', 'site', 'blog', 'article', 'press', 'pr'], use: ['referral'] },
  { words: ['pdf', 'document', 'ebook', 'whitepaper', 'brochure'], use: ['referral'] },
  { words: ['podcast', 'radio'], use: ['audio'] },
  { words: ['mms', 'text'], use: ['sms'] },
  {
    words: [
      ...[
        'qr',
        'qrcode',
        'print',
        'flyer',
        'flyers',
        'leaflet',
        'poster',
        'offline',
        'tv',
        'ooh',
        'dm',
        'postcard',
      ],
      ...[
        'catalog',
        'catalogue',
        'magazine',
        'newspaper',
        'event',
        'store',
        'pop',
        'card',
        'チラシ',
        'ポスター',
      ],
    ],
    use: ['referral'],
    kind: 'offline',
  },
];

const BY_WORD: ReadonlyMap<string, UnknownMedium> = new Map(
  UNKNOWN_MEDIUMS.flatMap((medium) => medium.words.map((word) => [word, medium] as const)),
);

/**
 * What was meant by a folded medium: by the whole of it, else by the first of its words that is known.
 *
 * @example
 * unknownMedium('email.campaign')?.use // ['email']
 */
export function unknownMedium(
  medium: string,
): { readonly use: readonly string[]; readonly kind?: 'offline' } | undefined {
  const whole = BY_WORD.get(medium) ?? BY_WORD.get(medium.replace(SEPARATORS_RE, ''));
  if (whole !== undefined) return whole;
  for (const word of mediumWords(medium)) {
    const known = BY_WORD.get(word);
    if (known !== undefined) return known;
  }
  return undefined;
}

const SEPARATORS_RE = /[\s._\-/+|:]+/g;

/** The words of a folded medium. @example mediumWords('mobile_banner') // ['mobile', 'banner'] */
export function mediumWords(medium: string): readonly string[] {
  return medium.split(SEPARATORS_RE).filter((word) => word !== '');
}

/**
 * A value as rules about its meaning read it: width and case folded, without signs around it. How it is spelt is the
 * business of the rules on values.
 *
 * @example
 * foldWord('（ＥＭＡＩＬ）') // 'email'
 */
export function foldWord(text: string): string {
  if (FOLDED_RE.test(text)) return text;
  const plain = text.normalize('NFKC').toLowerCase();
  // Ends are cut by hand: a pattern for both ends is not linear on long runs of signs.
  let from = 0;
  let to = plain.length;
  while (from < to && isEdge(plain.charAt(from))) from++;
  while (to > from && isEdge(plain.charAt(to - 1))) to--;
  return plain.slice(from, to).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

/** What most values are: folding would change nothing. */
const FOLDED_RE = /^[a-z0-9]+(?:[ ._-][a-z0-9]+)*$/;

function isEdge(sign: string): boolean {
  return !/[\p{L}\p{N}\ud800-\udfff]/u.test(sign);
}
