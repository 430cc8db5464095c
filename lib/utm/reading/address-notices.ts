import { findAuthority } from '@/lib/url/authority';
import { joinLink } from '@/lib/url/cut';
import { findTokens } from '@/lib/utm/macros';
import type { ReadNotice } from '@/lib/utm/notices';
import { isRoute, readFragment, takeTags } from '@/lib/utm/reading/fragment';
import { type LinkUnderReading, rewritePairs } from '@/lib/utm/reading/link-under-reading';

/** Finds one thing that is wrong with the address itself (URL-RULES 3.5), if it is. */
type FindNotice = (link: LinkUnderReading) => ReadNotice | undefined;

/** A value that is an address itself, and may have a `?` of its own. */
const NESTED_URL_RE = /[/:]|%2f|%3a/i;

/** `?a=1?utm_source=x`: two links' queries glued together. A `?` inside a nested URL is that URL's own. */
const secondQuestionMark: FindNotice = (link) => {
  if (!link.query?.includes('?')) return undefined;
  const repair = rewritePairs(link, ({ raw }) => {
    const [first = '', ...rest] = raw.split('?');
    let nested = NESTED_URL_RE.test(first);
    return rest.reduce((text, piece) => {
      const starts = /^utm_/i.test(piece) || (!nested && /^[\w.-]+=/.test(piece));
      // What starts a pair of its own is no longer inside the nested URL before it.
      nested = (nested && !starts) || NESTED_URL_RE.test(piece);
      return text + (starts ? '&' : '?') + piece;
    }, first);
  });
  return repair === link.text ? undefined : { code: 'second_question_mark', repair };
};

const TAG_IN_PATH_RE = /[/&;](?=utm_[a-z_]+=)/;

/** `/lp&utm_source=x`, `/lp/utm_source=x`: the tags are part of the path. */
const questionMarkMissing: FindNotice = (link) => {
  const { start } = findAuthority(link.base);
  const found = TAG_IN_PATH_RE.exec(link.base.slice(start));
  if (found === null) return undefined;
  const at = start + found.index;
  const slash = link.base.charAt(at) === '/' && /^https?:\/\/[^/]*$/i.test(link.base.slice(0, at)) ? '/' : '';
  const behind = link.base.slice(at + 1);
  const query = link.query === undefined ? behind : `${behind}&${link.query}`;
  return {
    code: 'question_mark_missing',
    repair: joinLink({ ...link, base: link.base.slice(0, at) + slash, query }),
  };
};

const ENTITY_RE = /&(?:(?:amp|#0*38|#x0*26);)+/gi;

/** `&amp;` and `&#38;`, copied out of a page's source. */
const htmlEntity: FindNotice = ({ text }) => {
  const entity = text.match(ENTITY_RE)?.[0];
  return entity === undefined
    ? undefined
    : { code: 'html_entity', entity, repair: text.replace(ENTITY_RE, '&') };
};

const FULL_WIDTH_SIGN_RE = /[？＆＃](?=[\w.-]+[=＝])|＃(?=[\w/.-]*$)/g;
const FULL_WIDTH_EQUALS_RE = /＝(?<=[?&#][\w.-]+＝)/g;

/** `？＆＝＃` of a Japanese keyboard, where they stand as signs of a link and not as text. */
const fullWidthDelimiter: FindNotice = ({ text }) => {
  const toHalf = (sign: string) => sign.normalize('NFKC');
  const repair = text.replace(FULL_WIDTH_SIGN_RE, toHalf).replace(FULL_WIDTH_EQUALS_RE, toHalf);
  if (repair === text) return undefined;
  const characters = [...'？＆＝＃']
    .filter((sign) => text.includes(sign))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .join('');
  return { code: 'full_width_delimiter', characters, repair };
};

/** Every `=` is `=3D`. One alone could be meant (`?view=3D`). */
const quotedPrintable: FindNotice = (link) => {
  const withValue = link.pairs.filter((pair) => pair.rawValue !== undefined);
  if (withValue.length < 2 || !withValue.every((pair) => /^3D/i.test(pair.rawValue as string)))
    return undefined;
  return { code: 'quoted_printable', repair: rewritePairs(link, ({ raw }) => raw.replace(/=3D/i, '=')) };
};

/** What a sentence leaves at the end of a link that was copied out of it. */
export const SENTENCE_SIGNS = '.,;:!?\'")>]}」』】）》。、．，…';

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「' };

const trailingPunctuation: FindNotice = ({ text }) => {
  let run = text.length;
  while (run > 0 && SENTENCE_SIGNS.includes(text.charAt(run - 1))) run--;
  if (run === text.length) return undefined;
  // The last sign of a token is none of a sentence: `%ebuy!`.
  const tail = text.lastIndexOf('=') + 1;
  let end = Math.max(run, tail + (findTokens(text.slice(tail)).at(-1)?.[1] ?? 0));
  const open = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const opener = OPENERS[char];
    // A bracket that closes one of the link's own stays, and all before it: `/wiki/UTM_(web)`.
    if (opener !== undefined && (open.get(opener) ?? 0) > 0) {
      open.set(opener, (open.get(opener) as number) - 1);
      if (i >= run) end = i + 1;
    } else if (i < run) {
      open.set(char, (open.get(char) ?? 0) + 1);
    }
  }
  if (end === text.length) return undefined;
  return { code: 'trailing_punctuation', characters: text.slice(end), repair: text.slice(0, end) };
};

/** Tags behind the `#`, where GA4 does not look: alone, behind an anchor, or in a route's own query. */
const tagsAfterHash: FindNotice = (link) => {
  const { fragment } = link;
  if (!fragment?.includes('utm_')) return undefined;
  const { tags, raw, left } = isRoute(fragment) ? takeTags(fragment) : readFragment(fragment);
  if (tags.length === 0) return undefined;
  const joint = link.query === undefined || link.query === '' ? '' : link.query.endsWith('&') ? '' : '&';
  const query = `${link.query ?? ''}${joint}${raw.join('&').replaceAll('#', '%23')}`;
  const keys = [...new Set(tags.map(([key]) => key))];
  return { code: 'tags_after_hash', keys, repair: joinLink({ ...link, query, fragment: left }) };
};

/** In the order in which they are shown: what hides other things comes first. */
export const ADDRESS_FINDERS: readonly FindNotice[] = [
  htmlEntity,
  quotedPrintable,
  fullWidthDelimiter,
  questionMarkMissing,
  secondQuestionMark,
  tagsAfterHash,
  trailingPunctuation,
];
