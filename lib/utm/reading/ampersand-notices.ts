import { foreignParam } from '@/lib/utm/foreign-params';
import type { ReadNotice } from '@/lib/utm/notices';
import type { UtmKey } from '@/lib/utm/params';
import { nearKey } from '@/lib/utm/reading/key-notices';
import { type LinkUnderReading, type QueryPair, rewritePairs } from '@/lib/utm/reading/link-under-reading';
import { readValue } from '@/lib/utm/value';

/**
 * An `&` that belongs to a value: `utm_campaign=A&B sale`. What stands behind it has no `=`, and reads as text. Only the
 * value that counts is looked at, and only what follows it at once: elsewhere, pages have parameters without a value.
 */
export function findAmpersandNotices(link: LinkUnderReading): ReadNotice[] {
  const { pairs } = link;
  const notices: ReadNotice[] = [];
  const seen = new Set<UtmKey>();
  pairs.forEach(({ key, rawValue }, index) => {
    if (key === undefined || !rawValue || seen.has(key)) return;
    seen.add(key);
    let end = index + 1;
    let sure = false;
    for (let kind = textKind(pairs[end]); kind !== undefined; kind = textKind(pairs[++end])) {
      sure ||= kind === 'sure';
    }
    // Where another parameter of the page's own follows, a plain word may be one too.
    const isClosed = end === pairs.length || pairs[end]?.key !== undefined;
    if (end === index + 1 || !(sure || isClosed)) return;
    const rest = pairs.slice(index + 1, end).map(({ raw }) => raw);
    const joined = [rawValue, ...rest].join('%26');
    const repair = rewritePairs(link, ({ raw }, at) => {
      if (at === index) return `${key}=${joined}`;
      return at > index && at < end ? undefined : raw;
    });
    notices.push({
      code: 'unescaped_ampersand',
      key,
      before: readValue(rawValue),
      rest: readValue(rest.join('%26')),
      after: readValue(joined),
      sure,
      repair,
    });
  });
  return notices;
}

const LONGEST = 100;
/** Words, with signs of a sentence between them. */
const TEXT_RE = /^\s*[\p{L}\p{N}][\p{L}\p{M}\p{N}\s_.,!'’()/・-]*$/u;
/** Spaces, other scripts, or a word with a capital: no page names a parameter so. `Z3kQ9` is a code of some server. */
const SURE_RE = /\s|[^\0-\x7f]|^(?:[A-Z][a-z]*|[A-Z]+)(?:[_-][A-Za-z0-9]+)*$/;
/** A letter or two are too little to tell. */
const WORD_RE = /^[a-z]{3,}(?:[_-][a-z0-9]+)*$/;

/** Names that pages do write without a value. */
const FLAGS: ReadonlySet<string> = new Set([
  ...['amp', 'beta', 'debug', 'dev', 'draft', 'edit', 'embed', 'flag', 'full', 'live', 'lite', 'login'],
  ...['logout', 'mobile', 'new', 'no-cache', 'nocache', 'noredirect', 'open', 'pc', 'popup', 'preview'],
  ...['print', 'raw', 'register', 'share', 'signup', 'sp', 'test', 'v', 'webview'],
]);

function textKind(pair: QueryPair | undefined): 'sure' | 'maybe' | undefined {
  if (pair === undefined || pair.key !== undefined || pair.rawValue !== undefined) return undefined;
  const { raw } = pair;
  if (raw === '' || raw.length > LONGEST || /^utm/i.test(raw)) return undefined;
  const text = readValue(raw);
  if (!TEXT_RE.test(text) || FLAGS.has(text.toLowerCase())) return undefined;
  if (foreignParam(text) !== undefined || nearKey(raw) !== undefined) return undefined;
  if (SURE_RE.test(text)) return 'sure';
  return WORD_RE.test(text) ? 'maybe' : undefined;
}
