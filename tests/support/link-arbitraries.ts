import fc from 'fast-check';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** Pieces of queries as real landing pages have them: bytes that a round trip through URLSearchParams would change. */
const FOREIGN_PIECES = [
  '',
  'flag',
  'flag=',
  '=v',
  '=',
  'a=1',
  'a=2',
  'q=a%20b',
  'q=a+b',
  'sig=a~b',
  "sig=(1)*!'",
  'x=%2B',
  'x=%2b',
  'e=%e6%98%a5',
  'e=%E6%98',
  'p=100%',
  'z=%zz',
  'k={keyword}',
  'c={{campaign.name}}',
  'm=*|UNIQID|*',
  't=__CID__',
  'u=https://b.com/?x=1',
  'u=https%3A%2F%2Fb.com%2F%3Futm_source%3Dy',
  '/top.html',
  'a;b=1;c',
  '色=赤',
  '色=%E8%B5%A4',
  'a[]=1',
  'b[x]=`',
  'j={"a":1}'.replace(/"/g, ''),
  'X-Amz-Signature=9f%2b',
  'type=3D',
  'amp;d=1',
  '__proto__=1',
  'constructor=',
  'utm=1',
  'xutm_source=1',
  'ref=r',
  'gclid=g',
  '?d=1',
  'a=b=c',
  '%',
  '%%jobid%%',
  '全角＝１',
  's=|^\\',
];
const HOSTS = [
  'e.com',
  'www.Example.co.jp',
  'localhost:3000',
  'user:p%40ss@e.com',
  '日本語.jp',
  'xn--wgv71a119e.jp',
  '例え.テスト:8080',
  '192.168.0.1',
  '[::1]:81',
  'a-b.example.',
  'my_host.example.com',
];
const PATHS = [
  '',
  '/',
  '/a/b',
  '/ページ',
  '/%e6%98%a5/',
  '/a;v=1/b,c',
  '/{campaignid}/x',
  '/a//../b/.',
  '/@user/(x)!',
  '/a%2Fb',
  '/https://b.com/',
  '/a&b=c',
  '/$&+,=:;',
  '/index.php/',
  '/春/夏.html',
  '/\u3000x',
];
const FRAGMENTS = [
  '',
  '#',
  '#top',
  '#/route?x=1',
  '#/r?utm_source=old',
  '#!/a&b',
  '#a#b',
  '#春',
  '#:~:text=a%20b',
  '#a=1&b=2',
  '#%zz+',
];

const freePiece = fc.string({
  unit: fc.constantFrom(..."abzAZ019-._~!$'()*+,;=:@/?%|^[]{}\\`あ春🌸é"),
  maxLength: 12,
});
const foreignPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FOREIGN_PIECES) },
  { weight: 1, arbitrary: freePiece },
);

/** A key in a spelling that means one of the nine for writing (URL-RULES 2.4). */
const spelling = (key: UtmKey) =>
  fc.constantFrom(
    key,
    key,
    key,
    key.toUpperCase(),
    key.replace('utm_', 'UTM_'),
    `%75${key.slice(1)}`,
    key.replace('_', '%5f'),
  );
export const utmKey = fc.constantFrom(...UTM_KEYS);
const RAW_VALUES = [
  'x',
  'a+b',
  'a%20b',
  '',
  'a=b',
  '%E6%98',
  '春',
  '%e6%98%a5',
  '{keyword}',
  '100%off',
  '%%jobid%%41',
  '3D',
  'a%2520b',
  '(1)',
];
const ownPiece = utmKey.chain((key) =>
  fc
    .tuple(spelling(key), fc.constantFrom(...RAW_VALUES), fc.boolean())
    .map(([name, value, bare]) => (bare && value === '' ? name : `${name}=${value}`)),
);

export type Destination = {
  readonly head: string;
  readonly pieces: readonly string[] | null;
  readonly fragment: string;
};
/** The text of a destination: what stands before `?`, the pieces of the query, the fragment. */
export const textOf = ({ head, pieces, fragment }: Destination) =>
  head + (pieces ? `?${pieces.join('&')}` : '') + fragment;

const withPieces = (piece: fc.Arbitrary<string>, fragment: fc.Arbitrary<string>): fc.Arbitrary<Destination> =>
  fc.record({
    head: fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS://'),
        fc.constantFrom(...HOSTS),
        fc.constantFrom(...PATHS),
      )
      .map((parts) => parts.join('')),
    pieces: fc.option(fc.array(piece, { maxLength: 6, minLength: 1 })),
    fragment,
  });

const foreignFragment = fc.constantFrom(...FRAGMENTS);
/** A clean destination without tags of ours. */
export const cleanDestination = withPieces(foreignPiece, foreignFragment);
/** A clean destination that may carry tags, in any spelling and number, in the query. */
export const taggedDestination = withPieces(
  fc.oneof({ weight: 2, arbitrary: foreignPiece }, { weight: 1, arbitrary: ownPiece }),
  foreignFragment,
);
const tagsInFragment = fc
  .array(fc.tuple(utmKey, fc.constantFrom(...RAW_VALUES.filter((value) => value !== ''))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pairs) => `#${pairs.map((pair) => pair.join('=')).join('&')}`);
/** The text of any clean destination: tags in the query or in the fragment, or none. */
export const anyDestination = withPieces(
  fc.oneof({ weight: 2, arbitrary: foreignPiece }, { weight: 1, arbitrary: ownPiece }),
  fc.oneof(foreignFragment, tagsInFragment),
).map(textOf);

/** What could be mistaken for a token, an escape, a delimiter or a mail's soft break. */
const AWKWARD = [
  '{',
  '}',
  '{{',
  '}}',
  '${',
  '$',
  '[',
  ']',
  '[:',
  ':]',
  '[*',
  '*]',
  '*|',
  '|*',
  '__',
  '--',
  '%%',
  '%',
  '!',
  '!!!',
  '<%=',
  '%>',
  ':',
  '_',
  'keyword',
  'ifmobile',
  'jobid',
  'campaign.name',
  'ecid',
  'lpurl',
  'n',
  'X',
  '+',
  ' ',
  '&',
  '=',
  '#',
  '?',
  '3D',
  '41',
  '%20',
  '%25',
  '%E6',
  '=3D',
  '\n',
  '"',
  "'",
  '「',
  '」',
  '<',
  '>',
  '/',
  '\\',
  '.',
  ')',
  '。',
  '　',
  '＆',
  '＝',
  '&amp;',
  'https://b.com',
  '春',
  '🌸',
  'é',
  '\u0000',
  '{keyword}',
  '{{campaign.name}}',
  '{keyword:',
  '%%jobid%%',
  '%ecid!',
  '{%campaign_cfid}',
  '{lpurl+2}',
  '*|UNIQID|*',
  '[CID]',
  'undefined',
];
const awkwardText = fc
  .array(fc.constantFrom(...AWKWARD), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));
const plainText = fc.constantFrom(
  'newsletter',
  'email',
  '2026-11_spring-sale',
  '春セール',
  'Spring Sale!!',
  '3D',
  'utm-code とは',
  '0',
);

/** Any well-formed Unicode text, not empty. */
export const wellFormedText = fc.oneof(
  { weight: 2, arbitrary: plainText },
  { weight: 4, arbitrary: awkwardText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }) },
);
/** Any text of UTF-16 units, lone surrogates included, not empty. */
export const anyText = fc.oneof(
  wellFormedText,
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((units) => String.fromCharCode(...units)),
);

const tagsOf = (text: fc.Arbitrary<string>) =>
  fc.dictionary(utmKey, text, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<{
    [Key in UtmKey]?: string;
  }>;
/** Tags with well-formed values, none empty. */
export const wellFormedTags = tagsOf(wellFormedText);
/** Tags with any values, none empty. */
export const anyTags = tagsOf(anyText);
