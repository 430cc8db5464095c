import { foreignParam } from '@/lib/utm/foreign-params';
import { canonicalKey, writtenKey } from '@/lib/utm/keys';
import type { ReadNotice } from '@/lib/utm/notices';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { type LinkUnderReading, type QueryPair, rewritePairs } from '@/lib/utm/reading/link-under-reading';

type KeyFault = {
  readonly code: 'key_case' | 'key_encoded' | 'key_misspelt';
  readonly key: UtmKey;
  /** The pair as it should be. */
  readonly mended: string;
  /** What is wrong in it, as it stands. */
  readonly before: string;
};

/**
 * Keys that analytics tools do not read: in another case, percent-encoded, misspelt, joined by a wrong sign, or unknown
 * (URL-RULES 2.4, 3.5). One notice mends all keys that have the same fault.
 */
export function findKeyNotices(link: LinkUnderReading): ReadNotice[] {
  const notices: ReadNotice[] = [];
  const faults = link.pairs.map((pair) => (pair.key === undefined ? findFault(pair) : findGluedKey(pair)));
  const told = new Set<string>();
  for (const fault of faults) {
    if (fault === undefined || told.has(fault.code + fault.key)) continue;
    const { code, key, before } = fault;
    told.add(code + key);
    const repair = rewritePairs(link, ({ raw }, at) => {
      const same = faults[at]?.code === code && faults[at]?.key === key;
      return same ? faults[at]?.mended : raw;
    });
    notices.push({ code, key, before, repair });
  }
  const isUnknown = (rawName: string, index: number) => faults[index] === undefined && /^utm_/i.test(rawName);
  const unknown = link.pairs.filter(
    ({ key, rawName }, index) => key === undefined && isUnknown(rawName, index),
  );
  if (unknown.length > 0) {
    const names = [...new Set(unknown.map(({ rawName }) => rawName))];
    const gone = new Set(names);
    const repair = rewritePairs(link, ({ raw, rawName }) => (gone.has(rawName) ? undefined : raw));
    notices.push({ code: 'key_unknown', names, repair });
  }
  return notices;
}

function findFault({ raw, rawName, rawValue }: QueryPair): KeyFault | undefined {
  const named = (code: KeyFault['code'], key: UtmKey): KeyFault => ({
    code,
    key,
    before: rawName,
    mended: key + raw.slice(rawName.length),
  });
  const key = writtenKey(rawName);
  if (key !== undefined) return named(rawName.includes('%') ? 'key_encoded' : 'key_case', key);
  const near = nearKey(rawName);
  if (near !== undefined) return named('key_misspelt', near);
  const [start = '', name = ''] = (rawValue === undefined && WRONG_EQUALS_RE.exec(raw)) || [];
  const meant = writtenKey(name);
  if (meant === undefined) return undefined;
  return { code: 'key_misspelt', key: meant, before: raw, mended: `${meant}=${raw.slice(start.length)}` };
}

/** `utm_source:line`, `utm_source%3Dline`: all of it is a name. */
const WRONG_EQUALS_RE = /^(utm_[a-z_]+)(?::|%3[ad])/i;

/** `utm_source=a;utm_medium=b`: an old way to write `&`, which is part of the value today. */
function findGluedKey({ raw }: QueryPair): KeyFault | undefined {
  if (!raw.includes(';')) return undefined;
  const keys = [...raw.matchAll(GLUED_RE)].flatMap(([, name = '']) => canonicalKey(name) ?? []);
  const [key] = keys;
  if (key === undefined) return undefined;
  const mended = raw.replace(GLUED_RE, (text, name) =>
    canonicalKey(name) === undefined ? text : `&${name}`,
  );
  return { code: 'key_misspelt', key, before: `;${key}`, mended };
}

const GLUED_RE = /;(utm_[a-z_]+)(?==)/g;

/** Longer names are no slip of ours, and comparing them would cost. */
const LONGEST_SLIP = 24;
/** `utm_campaign_id` is a name that ad platforms suggest, and no slip for `utm_campaign`. */
const ID_OF_RE = /[a-z]{3}[-_.]?id$/i;
/** Below this length two different words are too easily near each other: `utm_ad` is not `utm_id`. */
const SHORTEST_FUZZY = 8;

/**
 * The key that a name was meant to be: other separators (`utm-source`, `utmsource`) or a slip or two of the keyboard.
 *
 * @example
 * nearKey('utm_souce') // 'utm_source'
 */
export function nearKey(rawName: string): UtmKey | undefined {
  if (!/^u/i.test(rawName) || rawName.length > LONGEST_SLIP || ID_OF_RE.test(rawName.slice(3)))
    return undefined;
  if (foreignParam(rawName) !== undefined) return undefined;
  const bare = squeeze(rawName);
  let best: UtmKey | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const key of UTM_KEYS) {
    const target = squeeze(key);
    const allowed = key.length < SHORTEST_FUZZY ? 0 : key.length < 11 ? 1 : 2;
    if (Math.abs(bare.length - target.length) > allowed) continue;
    const distance = bare === target ? 0 : editDistance(bare, target);
    if (distance <= allowed && distance < least) {
      best = key;
      least = distance;
    }
  }
  return best;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]|%20|\+/g, '');
}

/** Optimal string alignment distance: letters added, lost, wrong, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
