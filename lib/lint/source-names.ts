import { unlistedSource } from '@/lib/channels/known-sources';
import { type SourceCategory, sourceCategory } from '@/lib/channels/sources';
import { editDistance } from '@/lib/lint/edit-distance';
import { PLATFORMS } from '@/lib/platforms/platforms';

/** Sources of the platforms that name a kind of thing, not a company. */
const KINDS: ReadonlySet<string> = new Set(['newsletter', 'flyer', 'store-pop', 'sms']);

/** The mediums that each named source of our platforms is used with, the best first; `organic` needs no tags. */
const PLATFORM_MEDIUMS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const { pairs } of PLATFORMS) {
    for (const { source, medium } of pairs) {
      if (source === null || KINDS.has(source) || medium === 'organic') continue;
      const mediums = found.get(source) ?? [];
      if (!mediums.includes(medium)) found.set(source, [...mediums, medium]);
    }
  }
  return found;
})();

/** Names of companies that are no source of ours as they stand. */
const MORE_NAMES: ReadonlySet<string> = new Set([
  'meta',
  'yt',
  'insta',
  'hubspot',
  'microsoft',
  'gmail',
  'mailerlite',
]);

const MEDIUMS_OF_CATEGORY: Readonly<Record<SourceCategory, readonly string[]>> = {
  social: ['social', 'paid_social'],
  search: ['cpc', 'display'],
  video: ['video', 'paid_video'],
  shopping: ['cpc', 'referral'],
};

/**
 * Whether a folded word is the name of a platform or of a site that GA4 lists.
 *
 * @example
 * isPlatformName('line') // true
 */
export function isPlatformName(word: string): boolean {
  return PLATFORM_MEDIUMS.has(word) || MORE_NAMES.has(word) || sourceCategory(word) !== undefined;
}

/** Whether a folded word is one that people write as source: a platform, or what carries the link. */
export function isSourceName(word: string): boolean {
  return KINDS.has(word) || isPlatformName(word);
}

/**
 * What to write as medium for a platform, best first; empty where nothing is known.
 *
 * @example
 * mediumsFor('line') // ['paid_social', 'cpc', 'social']
 */
export function mediumsFor(source: string): readonly string[] {
  const known = PLATFORM_MEDIUMS.get(source);
  if (known !== undefined) return known;
  const category = sourceCategory(source);
  return category === undefined ? [] : MEDIUMS_OF_CATEGORY[category];
}

/** Other ways to write the names that GA4 lists; folded, without separators. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  facebook: ['facebook', 'facebookads', 'fbads', 'metaads'],
  instagram: ['instagram', 'insta', 'instagramads'],
  twitter: ['twitter', 'twitterads', 'xads', 'tw'],
  youtube: ['youtube', 'youtubeads', 'ytads'],
  tiktok: ['tiktok', 'tiktokads'],
  linkedin: ['linkedin', 'linkedinads', 'li'],
  line: ['lineads', 'lineofficial', 'lineoa', 'linelap'],
  google: ['google', 'googleads', 'adwords'],
  bing: ['bingads', 'microsoftads'],
  yahoo: ['yahoojapan', 'yahooads', 'yss'],
  pinterest: ['pinterest', 'pinterestads'],
  snapchat: ['snapchat', 'snapchatads'],
  reddit: ['reddit', 'redditads'],
};

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([listed, others]) => others.map((other) => [other, listed] as const)),
);

/** Shorter names are too close to other words to tell a slip by. */
const SHORTEST = 5;
const LONG_NAMES = Object.keys(SPELLINGS).filter(({ length }) => length >= SHORTEST);

/**
 * The name under which GA4 lists a platform that is written in another way, or a letter wrong; undefined where nothing
 * is known.
 *
 * @example
 * listedName('x.com') // 'twitter'
 * listedName('facebok') // 'facebook'
 */
export function listedName(source: string): string | undefined {
  if (source.startsWith('www.') && sourceCategory(source.slice(4)) !== undefined) return source.slice(4);
  const listed = unlistedSource(source)?.listed ?? BY_SPELLING.get(source.replace(/[\s._-]+/g, ''));
  if (listed !== undefined) return listed === source ? undefined : listed;
  return sourceCategory(source) === undefined ? slipOfName(source) : undefined;
}

/** The first letter is hardly ever the wrong one: `interest` is no `pinterest`. */
function slipOfName(source: string): string | undefined {
  if (source.length < SHORTEST - 1) return undefined;
  return LONG_NAMES.find((name) => name[0] === source[0] && editDistance(source, name, 1) === 1);
}
