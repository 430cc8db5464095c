import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

/** A token that no shape of macros.ts recognises: it holds a sign that a value has to escape, or is fenced by `!!!`. */
const NEEDS_CATALOGUE_RE = /[%+<>!]/;
/** `%n`, `%m`: too short to tell from `100%natural`. They are tokens only where the platform is given. */
const SHORTEST_UNASKED = 4;

const catalogue = TOKEN_PLATFORMS.flatMap(({ tokens }) => tokens.map(({ token }) => token)).filter(
  (token) => NEEDS_CATALOGUE_RE.test(token) && token.length >= SHORTEST_UNASKED,
);

/** Every catalogued token that stays raw whatever the platform, though its shape would not allow it. */
export const CATALOGUE_RE = oneOf(catalogue) as RegExp;

/** Those of them that a plain reader would decode: they have to be found before decoding (URL-RULES 3.2). */
export const DECODABLE_RE = oneOf(catalogue.filter((token) => /[%+]/.test(token))) as RegExp;

/** `keyword`, `ifmobile`, …: `{name:free text}` is a template, whose free text is encoded. Lower case. */
export const TEMPLATE_NAMES: ReadonlySet<string> = new Set(
  TOKEN_PLATFORMS.flatMap(({ tokens }) => tokens)
    .filter((token) => token.template === true)
    .flatMap(({ token }) => /^\{(\w+):/.exec(token)?.[1]?.toLowerCase() ?? []),
);

const platformPatterns = new Map(
  TOKEN_PLATFORMS.map(({ platform, tokens }) => [
    platform,
    oneOf([...catalogue, ...tokens.filter((token) => token.template !== true).map(({ token }) => token)]),
  ]),
);

/** The tokens that stay raw for a platform, whatever their shape; the common catalogue for an unknown one. */
export function platformPattern(platform: string | undefined): RegExp {
  return (platform === undefined ? undefined : platformPatterns.get(platform)) ?? CATALOGUE_RE;
}

/** A global pattern that matches exactly one of these texts, longest first. */
function oneOf(tokens: readonly string[]): RegExp | undefined {
  if (tokens.length === 0) return undefined;
  const longestFirst = [...new Set(tokens)].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((token) => token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
}
