import { decodeText, malformedEscapes } from '@/lib/url/decode';
import { encodeText } from '@/lib/url/encode';
import type { ReadNotice } from '@/lib/utm/notices';
import type { UtmKey } from '@/lib/utm/params';
import { type LinkUnderReading, type QueryPair, rewritePairs } from '@/lib/utm/reading/link-under-reading';
import { readShiftJis } from '@/lib/utm/reading/shift-jis';
import { DECODABLE_RE } from '@/lib/utm/token-catalogue';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';
import { readValue, writeValue } from '@/lib/utm/value';

const STYLE = { space: '%20', tokens: 'keep', platform: undefined } as const;

/** What is wrong with the values of our tags: missing, given twice, encoded twice, or not UTF-8 (URL-RULES 3.5). */
export function findValueNotices(link: LinkUnderReading): ReadNotice[] {
  const byKey = new Map<UtmKey, QueryPair[]>();
  for (const pair of link.pairs) {
    if (pair.key === undefined) continue;
    const same = byKey.get(pair.key);
    if (same === undefined) byKey.set(pair.key, [pair]);
    else same.push(pair);
  }
  return [...byKey].flatMap(([key, pairs]) => [
    ...findMissing(link, key, pairs),
    ...findDuplicates(link, key, pairs),
    ...findMiscoded(link, key, pairs),
  ]);
}

function findMissing(link: LinkUnderReading, key: UtmKey, pairs: readonly QueryPair[]): ReadNotice[] {
  if (pairs.every(hasValue)) return [];
  const repair = rewritePairs(link, (pair) => (pair.key === key && !hasValue(pair) ? undefined : pair.raw));
  return [{ code: 'value_missing', key, repair }];
}

/** Tools disagree on which value of a repeated tag counts. */
function findDuplicates(link: LinkUnderReading, key: UtmKey, pairs: readonly QueryPair[]): ReadNotice[] {
  const filled = pairs.filter(hasValue);
  if (filled.length < 2) return [];
  const [first] = filled;
  const values = filled.map((pair) => readValue(pair.rawValue ?? ''));
  const repair = rewritePairs(link, (pair) => (pair.key === key && pair !== first ? undefined : pair.raw));
  return [{ code: 'duplicate_tag', key, values, repair }];
}

/** `%n` is too short to tell from `100%natural`, but a whole value of it is no text. */
const SHORT_TOKENS: ReadonlySet<string> = new Set(
  TOKEN_PLATFORMS.flatMap(({ tokens }) => tokens.map(({ token }) => token)).filter((token) =>
    /^%[a-z]$/.test(token),
  ),
);

/** Looks at the value that counts. */
function findMiscoded(link: LinkUnderReading, key: UtmKey, pairs: readonly QueryPair[]): ReadNotice[] {
  const pair = pairs.find(hasValue);
  const raw = pair?.rawValue;
  if (raw === undefined) return [];
  const before = readValue(raw);
  const mendedTo = (value: string) =>
    rewritePairs(link, (other) => (other === pair ? `${key}=${writeValue(value, STYLE)}` : other.raw));
  if (!raw.isWellFormed()) return [{ code: 'lone_surrogate', key, repair: mendedTo(before) }];
  if (!before.includes('%')) return [];

  if (SHORT_TOKENS.has(raw)) return [];
  const bare = raw.replace(DECODABLE_RE, '');
  if (malformedEscapes(bare) !== undefined) {
    const after = readShiftJis(bare);
    return after === undefined
      ? [{ code: 'escapes_not_utf8', key, before, repair: mendedTo(before) }]
      : [{ code: 'shift_jis', key, before, after, repair: mendedTo(after) }];
  }
  const twice = before.replace(DECODABLE_RE, '');
  if (!/%[0-9a-f]{2}/i.test(twice) || malformedEscapes(twice) !== undefined) return [];
  const after = decodeText(before.replaceAll('+', encodeText('+')));
  return [{ code: 'double_encoded', key, before, after, repair: mendedTo(after) }];
}

function hasValue(pair: QueryPair): boolean {
  return pair.rawValue !== undefined && pair.rawValue !== '';
}
