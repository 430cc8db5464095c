import type { PlatformId } from '@/lib/platforms/platforms';
import { RECOMMENDED_TOKENS } from '@/lib/platforms/recommended-tokens';
import { TOKEN_MEANINGS, type TokenMeaningRow } from '@/lib/platforms/token-meanings';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { type PlatformToken, TOKEN_PLATFORMS } from '@/lib/utm/tokens';

/** A token with all that is known of it; its words stand in lib/i18n/platforms. */
export type TokenInfo = PlatformToken &
  TokenMeaningRow & {
    /** The parameters that it does well in. */
    readonly recommendedFor?: readonly UtmKey[];
  };

const INFOS = new Map<string, readonly TokenInfo[]>(
  TOKEN_PLATFORMS.map(({ platform, tokens }) => [platform, infosOf(platform as PlatformId, tokens)]),
);

/**
 * The dynamic tokens of a platform, as it spells them, in the order of the table; empty where it has none.
 *
 * @example
 * tokensOf('snapchat_ads')[1]
 * // { token: '{{campaign.name}}', meaning: 'campaign_name', timing: 'live', recommendedFor: ['utm_campaign'] }
 */
export function tokensOf(platform: PlatformId): readonly TokenInfo[] {
  return INFOS.get(platform) ?? [];
}

/**
 * What is known of a token, also of a template with text of the user's own. Microsoft's tokens count in any case (its
 * own help says so); all others as written.
 *
 * @param platform Without one, the first platform of the table that has the token answers.
 * @example
 * tokenInfo('{keyword:red}', 'google_ads')?.token // '{keyword:default}'
 */
export function tokenInfo(token: string, platform?: PlatformId): TokenInfo | undefined {
  const lists = platform === undefined ? [...INFOS.values()] : [tokensOf(platform)];
  const fold = platform === 'microsoft_ads' ? (text: string) => text.toLowerCase() : (text: string) => text;
  const wanted = fold(token);
  const beginning = TEMPLATE_BEGINNING_RE.exec(wanted)?.[0];
  for (const infos of lists) {
    const info =
      infos.find((row) => fold(row.token) === wanted) ??
      infos.find((row) => row.template && TEMPLATE_BEGINNING_RE.exec(fold(row.token))?.[0] === beginning);
    if (info !== undefined) return info;
  }
  return undefined;
}

/** What stays the same of a template: all up to the user's own text. */
const TEMPLATE_BEGINNING_RE = /^(?:\{\w+:|\{_|\*\|\w+:)/;

function infosOf(platform: PlatformId, tokens: readonly PlatformToken[]): readonly TokenInfo[] {
  const recommended = RECOMMENDED_TOKENS[platform] ?? {};
  return tokens.flatMap((row) => {
    const meaning = TOKEN_MEANINGS[platform]?.[row.token];
    if (meaning === undefined) return [];
    const keys = UTM_KEYS.filter((key) => recommended[key] === row.token);
    return [{ ...row, ...meaning, ...(keys.length > 0 && { recommendedFor: keys }) }];
  });
}
