import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLEAN_RE } from '@/lib/url/plain';
import { UTM_KEYS } from '@/lib/utm/params';
import { PLAIN_LINK_RE, readPlainLink } from '@/lib/utm/reading/plain-link';
import { readLink } from '@/lib/utm/reading/read-link';
import { findNotices } from '@/lib/utm/reading/read-notices';
import { anyDestination } from '@/tests/support/link-arbitraries';

/** Pieces of pairs that read fast, and such as are only just odd. */
const PIECES = [
  ..."abcu019-._~/:=+%&?#|)$'(*,@[]}^\\".split(''),
  ...[
    '%20',
    '%E6%98%A5',
    '%f0%9f%8c%b8',
    '%C3%A9',
    '%25',
    '%2541',
    '%E6%98',
    '%8Ft',
    '%zz',
    '%%',
    '%2B',
    '%26',
  ],
  ...['%%jobid%%41', '=3D', '3d', 'utm_', 'UTM_', '%75tm_', '&&', '&amp;', '!', '{a}', '春', ' '],
];
const PLAIN_NAMES = [
  ...UTM_KEYS,
  ...[
    'id',
    'ref',
    'gclid',
    'sccid',
    'SCCID',
    'mtm_x',
    'pk_vid',
    'li_fat_id',
    '__proto__',
    'constructor',
    'a%20b',
  ],
];
const ODD_NAMES = [
  'utm_x',
  'utm_sourc',
  'utm_source_',
  'utm',
  'u',
  'UTM_source',
  'utm%5Fsource',
  '%75tm_source',
];
const PLAIN_VALUES = ['x', 'a-1', 'spring%20sale', 'a+b', '%E6%98%A5', 'a=b', '=utm_id=', '=3D'];
const odd = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));
const pair = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...PLAIN_NAMES), fc.constantFrom(...PLAIN_VALUES))
      .map(([name, value]) => `${name}=${value}`),
  },
  fc.constantFrom(...PLAIN_NAMES),
  fc.tuple(fc.constantFrom(...PLAIN_NAMES, ...ODD_NAMES), odd).map(([name, value]) => `${name}=${value}`),
  odd,
);
const nearPlain = fc
  .tuple(
    fc.constantFrom(
      'https://e.com',
      'http://a-b.c_d.example:8080',
      'https://e.com/',
      'https://e.com/a/b+c%20d',
    ),
    fc.constantFrom('?', '?', '?', '?', '?', '', '/utm_source=x?', '&a?'),
    fc.uniqueArray(pair, { maxLength: 6 }),
    fc.constantFrom('', '', '', '', '#', '#top', '#a&b', '#utm_source=x', '#/r?utm_source=x', '#a.'),
  )
  .map(([base, mark, pairs, fragment]) => base + mark + pairs.join('&') + fragment);

describe('any link that reads fast', () => {
  const runs = Number(process.env.PROPERTY_RUNS ?? 10_000);

  test('reads as the thorough way reads it, and no notice is due', () => {
    let fast = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: nearPlain }, anyDestination), (link) => {
        const reading = readPlainLink(link);
        if (reading === undefined) return;
        fast++;
        expect(CLEAN_RE.test(link)).toBe(true);
        expect(findNotices(link)).toEqual([]);
        expect(reading).toStrictEqual(readLink(link, []));
      }),
      { numRuns: runs },
    );
    expect(fast).toBeGreaterThan(runs / 5);
  });

  test('a plain one goes the thorough way only for what one of its tags holds, or seems to have lost', () => {
    fc.assert(
      fc.property(
        nearPlain.filter((link) => PLAIN_LINK_RE.test(link) && readPlainLink(link) === undefined),
        (link) => {
          const { tags } = readLink(link, []);
          const repeated = UTM_KEYS.some((key) => link.split(new RegExp(`[?&]${key}=`)).length > 2);
          const isCut = /[?&]utm_[a-z_]+=[^&#]+&[^=&#]+(?:[&#]|$)/.test(link);
          expect(repeated || isCut || Object.values(tags).some((value) => value.includes('%'))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const E = 'https://e.com/';
const FIVE =
  'utm_source=news&utm_medium=email&utm_campaign=spring%20sale&utm_term=%E6%98%A5&utm_content=header-button';

test.each([
  ['nothing to read', 'https://e.com'],
  ['five tags at the end', `${E}p/item-1?id=27&ref=home&color=blue&${FIVE}#details`],
  ['spaces as plus signs', `${E}?a=b+c&${FIVE.replaceAll('%20', '+')}`],
  ['tags in the middle', `${E}?a=1&${FIVE}&c=&b`],
  ['all nine keys', `${E}?${UTM_KEYS.map((key) => `${key}=x`).join('&')}`],
  ['a value that begins with =', `${E}?utm_content==x&utm_campaign==x`],
  ['a value that looks like a key', `${E}?utm_id=utm_source=x`],
  ['click ids and escapes in other pairs', `${E}?gclid=1&q=%E6%98%A5%&n=100%25&${FIVE}`],
  ['an anchor with an &', `${E}?${FIVE}#a&b`],
])('reads fast: %s', (_name, link) => {
  expect(readPlainLink(link)).toStrictEqual(readLink(link, []));
});

test.each([
  ['a tag twice', `${E}?utm_source=a&utm_source=b`],
  ['a tag without a value', `${E}?utm_source=&utm_medium=x`],
  ['what may be the end of a value', `${E}?utm_source=a&b`],
  ['a key without a =', `${E}?utm_source&utm_medium=x`],
  ['an unknown utm_ key', `${E}?utm_foo=1`],
  ['a name that could be a slip', `${E}?utn_source=1`],
  ['a value that is encoded twice', `${E}?utm_source=a%2520b`],
  ['a value that is no UTF-8', `${E}?utm_source=%8Ft`],
  ['a token with percent signs', `${E}?utm_source=%%jobid%%41`],
  ['a token in braces', `${E}?utm_source={a}`],
  ['soft breaks of a mail', `${E}?a=3D1&utm_source=3Dx`],
  ['a tag in the path', `${E}utm_source=x`],
  ['a tag in the fragment', `${E}#utm_source=x`],
  ['the end of a sentence', `${E}?utm_source=x).`],
  ['empty pairs', `${E}?a&&utm_source=x`],
  ['Japanese as it is', `${E}?utm_source=春`],
  ['a link longer than links are', `${E}?${'a&'.repeat(5_000)}a`],
])('leaves to the thorough way: %s', (_name, link) => {
  expect(readPlainLink(link)).toBeUndefined();
});
