import type { TokenFault } from '@/lib/lint/token-faults';
import { hasTokens, type KnownToken, sameInside } from '@/lib/lint/token-index';

type Range = readonly [start: number, end: number];

/** A name with a brace beside it. */
const BRACED_RE = /\{{1,3}[A-Za-z0-9_][\w.:-]{0,60}\}{0,3}|[A-Za-z0-9_][\w.:-]{0,60}\}{1,3}/g;
/** A name between single underscores, or one and two. */
const UNDERSCORED_RE = /(?<![A-Za-z0-9_])_{1,2}[A-Z0-9]+(?:_[A-Z0-9]+){0,6}_{1,2}(?![A-Za-z0-9_])/g;

/**
 * What was meant to be a token and is none: a brace is missing, or an underscore at each end. Sorted by kind.
 *
 * @param tokens the whole tokens of the value, sorted
 * @example
 * findTornTokens('{keyword', [], undefined)
 * // [{ rule: 'token-unbalanced', token: '{keyword', after: ['{keyword}'], start: 0, end: 8 }]
 */
export function findTornTokens(
  value: string,
  tokens: readonly Range[],
  platform: string | undefined,
): TokenFault[] {
  const home = hasTokens(platform) ? platform : undefined;
  const isHome = (known: KnownToken) => home === undefined || known.platform === home;
  const torn: TokenFault[] = [];
  if (value.includes('{') || value.includes('}')) {
    let next = 0;
    for (const { 0: token, index: start } of value.matchAll(BRACED_RE)) {
      const end = start + token.length;
      for (let at = tokens[next]; at !== undefined && at[1] <= start; at = tokens[next]) next++;
      const around = tokens[next];
      const isInside = around !== undefined && around[0] <= start && end <= around[1];
      // `{{campaignid}}` where the platform has a `{campaignid}`: the braces around that are text.
      const isWrapped = around !== undefined && start < around[0] && around[1] < end;
      if (isInside || (isBalanced(token) && !isWrapped)) continue;
      torn.push({ rule: 'token-unbalanced', ...meant(token, start, isHome) });
    }
  }
  if (value.includes('_')) {
    for (const { 0: token, index: start } of value.matchAll(UNDERSCORED_RE)) {
      const whole = `__${token.replace(/^_+|_+$/g, '')}__`;
      const isKnown = sameInside(whole.slice(2, -2)).some((known) => known.token === whole && isHome(known));
      if (token === whole || !isKnown) continue;
      torn.push({ rule: 'token-single-underscore', after: [whole], token, start, end: start + token.length });
    }
  }
  return torn;
}

/** What was meant, and the stretch of it: a name may go on behind a token that has no end (`{{ad.id_sale`). */
function meant(
  token: string,
  start: number,
  isHome: (known: KnownToken) => boolean,
): Pick<TokenFault, 'token' | 'after' | 'start' | 'end'> {
  const inner = token.replace(/^\{+|\}+$/g, '');
  const whole = { token, after: bracedAs(inner, isHome), start, end: start + token.length };
  if (whole.after.length > 0) return whole;
  for (const { index } of inner.matchAll(/[_-]/g)) {
    if (!token.endsWith('}')) {
      const after = bracedAs(inner.slice(0, index), isHome);
      const part = token.slice(0, token.length - inner.length + index);
      if (after.length > 0) return { token: part, after, start, end: start + part.length };
    } else if (!token.startsWith('{')) {
      const after = bracedAs(inner.slice(index + 1), isHome);
      if (after.length > 0)
        return { token: token.slice(index + 1), after, start: start + index + 1, end: whole.end };
    }
  }
  return whole;
}

/**
 * The tokens in braces that hold this name, in the same case if there are any.
 *
 * @example
 * bracedAs('campaign.name', () => true) // ['{{campaign.name}}']
 */
export function bracedAs(inner: string, accepts: (known: KnownToken) => boolean): readonly string[] {
  const holders = sameInside(inner).filter((known) => known.token.startsWith('{') && accepts(known));
  const same = holders.filter(({ token }) => token.includes(inner));
  return [...new Set((same.length > 0 ? same : holders).map(({ token }) => token))];
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
  return depth === 0;
}
