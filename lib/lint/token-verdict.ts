import type { RuleId } from '@/lib/lint/checks';
import {
  caseVariants,
  hasTokens,
  innerOf,
  type KnownToken,
  ownersOf,
  slugVariants,
} from '@/lib/lint/token-index';
import { bracedAs } from '@/lib/lint/torn-tokens';
import { PLATFORMS } from '@/lib/platforms/platforms';

type TokenRuleId = Extract<RuleId, `token-${string}`>;

/** Mail and message tools have tokens of their own, and of some we know none: theirs are not judged. */
const UNCATALOGUED: ReadonlySet<string> = new Set(
  PLATFORMS.filter(({ id, kind }) => (kind === 'email' || kind === 'message') && !hasTokens(id)).map(
    ({ id }) => id,
  ),
);

export function isUncatalogued(platform: string | undefined): boolean {
  return platform !== undefined && UNCATALOGUED.has(platform);
}

/** `after`: what it was meant to be, the likeliest first; none where nobody can tell. */
export type TokenVerdict = {
  readonly rule: Exclude<TokenRuleId, 'token-as-medium' | 'token-unfilled'>;
  readonly after: readonly string[];
  /** Whose token it is instead. */
  readonly platforms?: readonly string[];
};

/** Names that people invent: no platform has them, and Google Ads has no token for a name at all. Without signs. */
const INVENTED: ReadonlySet<string> = new Set([
  'campaignname',
  'adsetname',
  'adname',
  'creativename',
  'keywords',
]);

/**
 * What is wrong with a token's name; undefined where nothing is. Without a platform, a token of any platform is right.
 *
 * @example
 * judgeToken('{campaign-name}', undefined) // { rule: 'token-slugged', after: ['{campaign_name}'] }
 */
export function judgeToken(token: string, platform: string | undefined): TokenVerdict | undefined {
  if (isUncatalogued(platform)) return undefined;
  const home = hasTokens(platform) ? platform : undefined;
  const owners = ownersOf(token);
  if (owners.some((known) => home === undefined || known.platform === home)) return undefined;
  const at = (known: KnownToken) => home === undefined || known.platform === home;
  const cased = spellings(caseVariants(token).filter(at));
  if (cased.length > 0) return { rule: 'token-case', after: cased };
  const braced = bracedAs(innerOf(token), at).filter((known) => known.includes(innerOf(token)));
  if (braced.length > 0) return { rule: 'token-unbalanced', after: braced };
  const slugged = spellings(nearestCase(slugVariants(token).filter(at), token));
  if (slugged.length > 0) return { rule: 'token-slugged', after: slugged };
  if (owners.length > 0) {
    return {
      rule: 'token-other-platform',
      after: [],
      platforms: [...new Set(owners.map((o) => o.platform))],
    };
  }
  const bare = innerOf(token).toLowerCase().replace(/[-_.]/g, '');
  return { rule: INVENTED.has(bare) ? 'token-nonexistent' : 'token-unknown', after: [] };
}

function spellings(known: readonly KnownToken[]): readonly string[] {
  return [...new Set(known.map(({ token }) => token))];
}

/** Those in the same case as what stands there, if there are any: a slug rule that keeps capitals keeps them all. */
function nearestCase(known: readonly KnownToken[], token: string): readonly KnownToken[] {
  const letters = (text: string) => text.replace(/[^A-Za-z]/g, '');
  const same = known.filter((candidate) => letters(candidate.token) === letters(token));
  return same.length > 0 ? same : known;
}
