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
      ...['edm', 'email', 'emails', 'mailing', 'mails', 'signature', 'transactional'],
    ],
    use: ['email'],
  },
  {
    words: ['native', 'nativead', 'infeed', 'discovery', 'recommend', 'recommendation'],
    use: ['display', 'cpc'],
  },
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
  {
    words: ['affiliates', 'affiliation', 'aff', 'affi', 'asp', 'cpa', 'tcpa', 'アフィリエイト'],
    use: ['affiliate'],
  },
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
        'directmail',
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
