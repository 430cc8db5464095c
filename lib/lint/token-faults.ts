import { findPersonToken } from '@/lib/lint/personal';
import { findSpacedTokens } from '@/lib/lint/spaced-tokens';
import { judgeToken, type TokenVerdict } from '@/lib/lint/token-verdict';
import { findTornTokens } from '@/lib/lint/torn-tokens';
import { decodeTyped } from '@/lib/lint/typed-escapes';
import { findTokens } from '@/lib/utm/macros';

/** A stretch of a value that is a token, or was meant to be one, and what is wrong with it. */
export type TokenFault = TokenVerdict & {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly token: string;
};

/** Without one of these there is no token in a value, whole or torn: most values end here. */
const MAY_HOLD_TOKEN_RE = /[{}[*$!%|]|__|--|(?:^|[^A-Za-z0-9])_[A-Z]/;
const NONE: readonly TokenFault[] = [];

/**
 * What is wrong with the tokens of a value: at most one thing of each, the surest. Sorted, without overlaps.
 *
 * @param raw the bytes of the value where it stands in a link; undefined where it was typed
 * @example
 * findTokenFaults('__campaign_name__', undefined, undefined)
 * // [{ rule: 'token-case', token: '__campaign_name__', after: ['__CAMPAIGN_NAME__'], start: 0, end: 17 }]
 */
export function findTokenFaults(
  value: string,
  platform: string | undefined,
  raw: string | undefined,
): readonly TokenFault[] {
  if (!MAY_HOLD_TOKEN_RE.test(value)) return NONE;
  const tokens = wholeTokens(value, platform);
  const faults: TokenFault[] = [];
  for (const [start, end] of tokens) {
    const token = value.slice(start, end);
    // What stands for a person is said to be personal data, and nothing else.
    if (findPersonToken(token) !== undefined) continue;
    const verdict = judgeToken(token, platform) ?? judgeBytes(token, raw);
    if (verdict !== undefined) faults.push({ ...verdict, token, start, end });
  }
  const spaced = findSpacedTokens(value, platform);
  faults.push(...spaced.faults);
  const torn = findTornTokens(value, inOrder(tokens, spaced.ranges), platform);
  const encoded =
    faults.length > 0 || raw !== undefined ? [] : findTypedEscapes(value, tokens.length, platform);
  if (torn.length === 0 && encoded.length === 0 && spaced.faults.length === 0) return faults;
  return [...withoutOverlaps(faults, torn), ...encoded].sort((a, b) => a.start - b.start);
}

type Range = readonly [start: number, end: number];

function inOrder(tokens: readonly Range[], others: readonly Range[]): readonly Range[] {
  return others.length === 0 ? tokens : [...tokens, ...others].sort((a, b) => a[0] - b[0]);
}

/** What is torn goes before what the rest of it looks like: `{{campaign.name}` holds a `{campaign.name}`. */
function withoutOverlaps(faults: readonly TokenFault[], torn: readonly TokenFault[]): TokenFault[] {
  const starts = [...torn].sort((a, b) => a.start - b.start);
  let next = 0;
  const apart = faults.filter(({ start, end }) => {
    for (let at = starts[next]; at !== undefined && at.end <= start; at = starts[next]) next++;
    const at = starts[next];
    return at === undefined || at.start >= end;
  });
  return [...apart, ...torn];
}

/** The tokens of a value, a template from its name to its closing brace. */
export function wholeTokens(
  value: string,
  platform: string | undefined,
): readonly (readonly [number, number])[] {
  const whole: (readonly [number, number])[] = [];
  let template: number | undefined;
  for (const [start, end] of findTokens(value, platform)) {
    if (value[end - 1] === ':' && value[start] === '{') template ??= start;
    else if (template !== undefined && end - start === 1) {
      whole.push([template, end]);
      template = undefined;
    } else if (template === undefined) whole.push([start, end]);
  }
  return whole;
}

/** A token that is right, but stands in the link in escapes. */
function judgeBytes(token: string, raw: string | undefined): TokenVerdict | undefined {
  if (raw === undefined) return undefined;
  const colon = token.indexOf(':');
  const isRaw = colon < 0 ? raw.includes(token) : raw.includes(token.slice(0, colon + 1));
  return isRaw ? undefined : { rule: 'token-encoded', after: [token] };
}

/** A value that was typed in escapes, and holds tokens once they are read. */
function findTypedEscapes(value: string, whole: number, platform: string | undefined): readonly TokenFault[] {
  const after = decodeTyped(value);
  if (after === undefined) return NONE;
  const tokens = wholeTokens(after, platform).map(([start, end]) => after.slice(start, end));
  if (tokens.length <= whole || tokens.some((token) => judgeToken(token, platform) !== undefined))
    return NONE;
  return [{ rule: 'token-encoded', after: [after], token: value, start: 0, end: value.length }];
}

/** Whether a fault stands in what counts as plain text: rewriting that would make the token unrecognisable. */
export function isTorn({ rule, token }: TokenFault): boolean {
  return TORN_RULES.has(rule) || /\s/.test(token);
}

const TORN_RULES: ReadonlySet<TokenFault['rule']> = new Set([
  'token-unbalanced',
  'token-single-underscore',
  'token-encoded',
]);
