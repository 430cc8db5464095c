import { findBraces } from '@/lib/utm/braces';
import { CATALOGUE_RE, platformPattern } from '@/lib/utm/token-catalogue';

/** A stretch that stays raw: `[start, end)`. */
type Range = readonly [start: number, end: number];

const INSIDE = String.raw`[^\s\p{Cc}\p{Cs}&#=+%<>"'\x60\\{}\u200b-\u200f\u2060\ufeff`;

/** `[X]` `[:x:]` `[*X*]`, `*|…|*`, `__X__`, `$x$`, `--X--`. Braces nest, so they are found elsewhere. */
const SHAPES_RE = new RegExp(
  [
    String.raw`\[${INSIDE}[\]]+\]`,
    String.raw`\*\|${INSIDE}|]+\|\*`,
    '__[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*__',
    String.raw`\$[A-Za-z0-9_.-]+\$`,
    '--[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*--',
  ].join('|'),
  'gu',
);

/** Signs of which every token has one. */
const TOKEN_SIGN_RE = /[{[*$%!]|__|--/;

/**
 * The stretches of a value that are ad or mail tokens and stay raw (URL-RULES 2.8), sorted, as `[start, end)`. Of a
 * template (`{keyword:red shoes}`) only its two ends are raw. Without a platform, tokens are recognised by shape and by
 * the exact catalogue.
 *
 * @example
 * findTokens('fb_{{ad.id}}')     // [[3, 12]]
 * findTokens('{keyword:a b}')    // [[0, 9], [12, 13]]
 */
export function findTokens(text: string, platform?: string): readonly Range[] {
  if (!TOKEN_SIGN_RE.test(text)) return [];
  const listed = matches(text, platform === undefined ? CATALOGUE_RE : platformPattern(platform));
  const braced = text.includes('{') ? merge(listed, findBraces(text, listed)) : listed;
  return merge(braced, matches(text, SHAPES_RE));
}

function matches(text: string, pattern: RegExp): Range[] {
  const found: Range[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push([match.index, pattern.lastIndex]);
  }
  return found;
}

/** Both lists in order; where two overlap, the one of the first list stays. */
function merge(first: readonly Range[], second: readonly Range[]): readonly Range[] {
  if (second.length === 0) return first;
  const merged: Range[] = [];
  let i = 0;
  for (const range of second) {
    for (let next = first[i]; next !== undefined && next[0] < range[1]; next = first[++i]) merged.push(next);
    const last = merged.at(-1);
    if (last === undefined || last[1] <= range[0]) merged.push(range);
  }
  return merged.concat(first.slice(i));
}

/** The same stretches as a flat list `[start, end, …]`, as lib/url asks for them. */
export function tokenRanges(text: string): readonly number[] {
  return findTokens(text).flat();
}
