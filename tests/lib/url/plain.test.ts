import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLink } from '@/lib/url/clean';
import { CLEAN_RE, UNTAGGED_RE } from '@/lib/url/plain';
import { buildUrl } from '@/lib/utm/build';
import { tokenRanges } from '@/lib/utm/macros';
import { parseUrl } from '@/lib/utm/parse';
import { PLAIN_LINK_RE } from '@/lib/utm/reading/plain-link';
import { anyDestination, wellFormedTags } from '@/tests/support/link-arbitraries';
import corpus from '@/tests/support/url-corpus.json' with { type: 'json' };

const PIECES = [
  ...'abzAZ09-._~!$&\'()*+,;=:@/?%|^[]{}\\`"<> #',
  ...'あ春　\u00a0\u2028\u200b\ufeff\u0085\u007f\u0000\n\ud83c🌸é＆＝？＃。',
  'utm_',
  'utm_source=x',
  'UTM_source',
  '%75tm_',
  'utm_source=',
  '&amp;',
  '{keyword}',
  '%%jobid%%',
  '=3D',
  '%E6%98',
  '%e6%98%a5',
];
const HOSTS = [
  'e.com',
  'a.b-c.d_e.jp',
  'localhost',
  'e.com:8080',
  '-a-.e.com',
  'a--b.com',
  'ab--cd.com',
  'xn--a.com',
  'a.xn--b.com',
  '1.2.3.four',
  '0x7f.com',
  'e.com:0',
  'e.com:99999',
  `${'a'.repeat(64)}.${'b.'.repeat(200)}com`,
  'E.com',
  '日本語.jp',
];
const nearPlain = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    fc.constantFrom(...HOSTS),
    fc.constantFrom('', '/', '?', '#', '/?', '/a?b=1&', '?#', '/#utm_'),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'abc19-_=&/.') }, fc.constantFrom(...PIECES)),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([scheme, host, sign, pieces]) => scheme + host + sign + pieces.join(''));
const anyLink = fc.oneof(
  { weight: 3, arbitrary: nearPlain },
  anyDestination,
  fc.constantFrom(...corpus.http),
);

/** White space in front makes every pattern fail, so that the text goes the long way. */
const theLongWay = (text: string) => ` ${text}`;
const TRIMMED = { code: 'trimmed' };
const MANY = { numRuns: Math.max(fc.readConfigureGlobal().numRuns ?? 0, 5_000) };

describe('what the patterns match, the long way leaves byte for byte', () => {
  test('CLEAN_RE', () => {
    fc.assert(
      fc.property(
        anyLink.filter((text) => CLEAN_RE.test(text)),
        (text) => {
          expect(cleanLink(theLongWay(text), tokenRanges)).toEqual({ ok: true, text, notices: [TRIMMED] });
          expect(cleanLink(text, tokenRanges)).toEqual({ ok: true, text, notices: [] });
        },
      ),
      MANY,
    );
  });

  test('UNTAGGED_RE, and tags are written as the long way writes them', () => {
    fc.assert(
      fc.property(
        anyLink.filter((text) => UNTAGGED_RE.test(text)),
        wellFormedTags,
        (text, tags) => {
          expect(CLEAN_RE.test(text)).toBe(true);
          const [short, long] = [buildUrl(text, tags), buildUrl(theLongWay(text), tags)];
          if (!short.ok || !long.ok) expect.fail(`${text} was refused`);
          expect(short.url).toBe(long.url);
          expect([TRIMMED, ...short.notices]).toEqual(long.notices);
          expect(parseUrl(text)).toMatchObject({ ok: true, destination: text, tags: {} });
        },
      ),
      MANY,
    );
  });

  test('PLAIN_LINK_RE, and reading gives what the long way gives', () => {
    fc.assert(
      fc.property(
        anyLink.filter((text) => PLAIN_LINK_RE.test(text)),
        (text) => {
          expect(CLEAN_RE.test(text)).toBe(true);
          const [short, long] = [parseUrl(text), parseUrl(theLongWay(text))];
          if (!short.ok || !long.ok) expect.fail(`${text} was refused`);
          expect({ ...short, notices: [TRIMMED, ...short.notices] }).toEqual(long);
        },
      ),
      MANY,
    );
  });
});

test.each([
  ['a common link', 'https://www.example.com/shop/item?id=27&ref=a#top', true, true, true],
  ['Japanese', 'https://example.jp/ページ?色=赤#春', true, true, false],
  ['a tagged one', 'https://example.com/?utm_source=x', false, true, true],
  ['a tag in other letters', 'https://example.com/?UTM_Source=x', false, true, false],
  ['a tag percent-encoded', 'https://example.com/?a&%75tm_source=x', false, true, false],
  ['a tag behind the #', 'https://example.com/#utm_source=x', false, true, false],
  ['white space at the end', 'https://example.com/ ', false, false, false],
  ['a line break at the end', 'https://example.com/\n', false, false, false],
  ['a host in Punycode', 'https://xn--wgv71a119e.jp/', false, false, false],
  ['a port that is none', 'https://example.com:99999/', false, false, false],
  ['a broken scheme', 'https:///example.com/', false, false, false],
  ['a full-width space', 'https://example.com/a　b', false, false, false],
])('they spare the work where they should: %s', (_name, text, untagged, clean, plain) => {
  expect([UNTAGGED_RE.test(text), CLEAN_RE.test(text), PLAIN_LINK_RE.test(text)]).toEqual([
    untagged,
    clean,
    plain,
  ]);
});
