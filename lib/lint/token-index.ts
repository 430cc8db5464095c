import { type PlatformToken, TOKEN_PLATFORMS } from '@/lib/utm/tokens';

/** A token as its platform spells it. */
export type KnownToken = { readonly token: string; readonly platform: string };

/** The platform that reads its tokens in any case: its own help says so. */
const ANY_CASE = 'microsoft_ads';

const byExact = new Map<string, KnownToken[]>();
const byLower = new Map<string, KnownToken[]>();
const bySlug = new Map<string, KnownToken[]>();
const byInner = new Map<string, KnownToken[]>();
/** `{keyword:`, in small letters: the start of a template, whose end is free. */
const byTemplate = new Map<string, KnownToken[]>();

function add(map: Map<string, KnownToken[]>, key: string, known: KnownToken): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [known]);
  else if (!same.some(({ token, platform }) => token === known.token && platform === known.platform))
    same.push(known);
}

/** What a slug rule leaves of a token: small letters, one kind of separator. */
function slugOf(token: string): string {
  return token.toLowerCase().replace(/[-.\s]/g, '_');
}

/** What stands inside a token's brackets. */
export function innerOf(token: string): string {
  return token.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}

function register(token: string, platform: string): void {
  const known = { token, platform };
  add(byExact, token, known);
  add(byLower, token.toLowerCase(), known);
  add(bySlug, slugOf(token), known);
  add(byInner, innerOf(token).toLowerCase(), known);
}

function index({ token, template }: PlatformToken, platform: string): void {
  const colon = token.indexOf(':');
  if (template !== true || colon < 0) {
    if (template !== true) register(token, platform);
    return;
  }
  add(byTemplate, token.slice(0, colon + 1).toLowerCase(), { token, platform });
  // `{keyword}` is `{keyword:default}` without a default.
  if (token.startsWith('{')) register(`${token.slice(0, colon)}}`, platform);
}

for (const { platform, tokens } of TOKEN_PLATFORMS) for (const token of tokens) index(token, platform);

const PLATFORMS_WITH_TOKENS: ReadonlySet<string> = new Set(TOKEN_PLATFORMS.map(({ platform }) => platform));

/** Whether a platform is one whose tokens we know. */
export function hasTokens(platform: string | undefined): platform is string {
  return platform !== undefined && PLATFORMS_WITH_TOKENS.has(platform);
}

const NONE: readonly KnownToken[] = [];
const CUSTOM_RE = /^\{_[A-Za-z0-9]{1,16}\}$/;
const CUSTOM_OWNERS: readonly KnownToken[] = TOKEN_PLATFORMS.flatMap(({ platform, tokens }) =>
  tokens.filter(({ token }) => token === '{_name}').map(({ token }) => ({ token, platform })),
);

/**
 * The platforms that have a token of exactly this spelling.
 *
 * @example
 * ownersOf('{{adset.id}}') // [{ token: '{{adset.id}}', platform: 'meta' }]
 */
export function ownersOf(token: string): readonly KnownToken[] {
  if (CUSTOM_RE.test(token)) return CUSTOM_OWNERS;
  const colon = token.indexOf(':');
  const template = colon < 0 ? undefined : byTemplate.get(token.slice(0, colon + 1).toLowerCase());
  if (template !== undefined) return template;
  const exact = byExact.get(token) ?? NONE;
  const loose = (byLower.get(token.toLowerCase()) ?? NONE).filter(
    ({ platform }) => platform === ANY_CASE && !exact.some((known) => known.platform === ANY_CASE),
  );
  return loose.length === 0 ? exact : [...exact, ...loose];
}

/** Tokens that differ in capitals alone. */
export function caseVariants(token: string): readonly KnownToken[] {
  return byLower.get(token.toLowerCase()) ?? NONE;
}

/** Tokens that a slug rule, which writes `-` for `_` or a dot, could have made this of. */
export function slugVariants(token: string): readonly KnownToken[] {
  return bySlug.get(slugOf(token)) ?? NONE;
}

/** Tokens that hold this between whatever brackets. */
export function sameInside(inner: string): readonly KnownToken[] {
  return byInner.get(inner.toLowerCase()) ?? NONE;
}
