import { fail, type Result } from '@/lib/result';
import { type CutLink, cutLink, joinLink } from '@/lib/url/cut';
import { decodeText } from '@/lib/url/decode';
import { readEntries } from '@/lib/utm/entries';
import { canonicalKey, writtenKey } from '@/lib/utm/keys';
import { type Ledger, type OwnedPair, openLedger, pairValue } from '@/lib/utm/ledger';
import type { LinkError, WriteNotice } from '@/lib/utm/notices';
import type { Settings } from '@/lib/utm/options';
import { cutPair } from '@/lib/utm/pair';

export type Written = { readonly url: string; readonly notices: readonly WriteNotice[] };

/** A clean destination, cut into pairs; undefined where it has no query or no fragment. */
type ReadDestination = {
  readonly cut: CutLink;
  readonly query: readonly OwnedPair[] | undefined;
  readonly fragment: readonly OwnedPair[] | undefined;
  /** The fragment is empty or holds only our tags (URL-RULES 2.5 and 2.6). */
  readonly fragmentIsOurs: boolean;
};

/**
 * Reads a clean destination of any kind (tagged, with custom parameters, with tags in its fragment) and gives the
 * function that writes tags into it (URL-RULES 2.2 to 2.6).
 */
export function readDestination(
  text: string,
  settings: Settings,
): (tags: unknown) => Result<Written, LinkError> {
  const cut = cutLink(text);
  const customNames = new Set(settings.custom.map(([name]) => name));
  const inFragment = settings.placement === 'fragment';
  const own = (raw: string) => ownPair(raw, customNames);
  // Asked of the raw pieces first: a fragment that is not ours is left alone, however many pieces it has.
  const fragmentIsOurs =
    (cut.fragment || undefined)?.split('&').every((raw) => isOurs(own(raw), inFragment)) ?? true;
  if (inFragment && !fragmentIsOurs) {
    const position = { start: text.indexOf('#'), end: text.length };
    return () => fail({ code: 'fragment_taken', fragment: cut.fragment ?? '', position });
  }
  const read: ReadDestination = {
    cut,
    query: cut.query?.split('&').map(own),
    fragment: fragmentIsOurs ? cut.fragment?.split('&').map(own) : undefined,
    fragmentIsOurs,
  };
  return (tags) => {
    const notices: WriteNotice[] = [];
    const entries = readEntries(tags, settings, notices);
    const ledger = openLedger(entries, settings.existing === 'keep', notices);
    const url = inFragment ? writeFragment(read, ledger, notices) : writeQuery(read, ledger);
    return { ok: true, url, notices };
  };
}

function ownPair(raw: string, customNames: ReadonlySet<string>): OwnedPair {
  const pair = cutPair(raw);
  return { ...pair, key: writtenKey(pair.rawName) ?? customName(pair.rawName, customNames) };
}

/** Whether a piece of a fragment is a tag of ours: an anchor is never lost. */
function isOurs({ key, raw, rawName, rawValue }: OwnedPair, inFragment: boolean): boolean {
  if (rawValue === undefined || raw.includes('#')) return false;
  return inFragment ? key !== undefined : canonicalKey(rawName) !== undefined;
}

function customName(rawName: string, names: ReadonlySet<string>): string | undefined {
  if (names.size === 0) return undefined;
  const name = decodeText(rawName);
  return names.has(name) ? name : undefined;
}

function writeQuery({ cut, query, fragment, fragmentIsOurs }: ReadDestination, ledger: Ledger): string {
  const inPlace = ledger.overwrite(query ?? []);
  const cleared = fragmentIsOurs && fragment !== undefined ? ledger.clear(fragment) : undefined;
  return joinLink({
    base: cut.base,
    query: joinPairs(inPlace, query, ledger.rest()),
    fragment: cleared === undefined ? cut.fragment : joinPairs(cleared, fragment, []),
  });
}

/** Tags of ours in the query move to the fragment, where the query's own value counts over the fragment's. */
function writeFragment(
  { cut, query, fragment }: ReadDestination,
  ledger: Ledger,
  notices: WriteNotice[],
): string {
  const staying: string[] = [];
  const moved = new Map<string, OwnedPair[]>();
  for (const pair of query ?? []) {
    const { key } = pair;
    if (key === undefined || (canonicalKey(pair.rawName) === undefined && !ledger.has(key))) {
      staying.push(pair.raw);
      continue;
    }
    notices.push({ code: 'tag_moved', key, to: 'fragment' });
    const same = moved.get(key);
    if (same === undefined) moved.set(key, [pair]);
    else same.push(pair);
  }
  const pairs = (cut.fragment === '' ? [] : (fragment ?? [])).flatMap((pair) => {
    const fromQuery = moved.get(pair.key as string);
    if (fromQuery === undefined) return pair;
    notices.push({ code: 'duplicate_dropped', key: pair.key as string, before: pairValue(pair) });
    moved.set(pair.key as string, []);
    return fromQuery;
  });
  return joinLink({
    base: cut.base,
    query: joinPairs(staying, query, []),
    fragment: joinPairs(ledger.overwrite(pairs.concat([...moved.values()].flat())), fragment, ledger.rest()),
  });
}

/**
 * Joins what is left of some pairs with what is new. A trailing `&` is reused, and a `?` or `#` that the removal left
 * with nothing behind it goes; one that stood there before stays (URL-RULES 1.4 and 3.1).
 */
function joinPairs(
  left: readonly string[],
  before: readonly OwnedPair[] | undefined,
  added: readonly string[],
): string | undefined {
  const text = left.join('&');
  if (added.length > 0) return text + (text === '' || text.endsWith('&') ? '' : '&') + added.join('&');
  if (before === undefined || (text === '' && left.length < before.length)) return undefined;
  return text;
}
