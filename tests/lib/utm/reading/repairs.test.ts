import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLink } from '@/lib/url/cut';
import type { ReadNotice } from '@/lib/utm/notices';
import { parseUrl } from '@/lib/utm/parse';
import { built, read } from '@/tests/support/link';

/** Pieces of links that people really have, with every fault of URL-RULES 3.5 and what looks like one. */
const PIECES = [
  ...[
    'a=1',
    'flag',
    'b=',
    'a=1',
    '',
    'u=https://b.com/?c=1',
    'q=a b',
    'q=春＆夏',
    'ref=r',
    'gclid=g',
    'amp;d=1',
  ],
  ...[
    'utm_source=x',
    'utm_source=y',
    'utm_source',
    'utm_source=',
    'UTM_Source=z',
    'utm%5Fsource=e',
    'utm_souce=s',
  ],
  ...['utm_medium=m', 'utm-medium=n', 'utm_partner=p', 'utm_=q', 'utm_campaign=3Dc', 'utm_id=3D1'],
  ...[
    'utm_term=100%off',
    'utm_term=%8Ft',
    'utm_term=%2520',
    'utm_term=%E6%98',
    'utm_term=\ud83c',
    'utm_term={keyword}',
  ],
  ...['utm_content=%%jobid%%41', 'utm_content=(a)', 'utm_content=x).', 'utm_content＝f'],
];
const SIGNS = ['&', '&', '&', '&', '?', '&amp;', '&#38;', '？', '＆', '＃', '#', '#/', '/', ';'];
const ENDS = ['', '', '', '.', ')', '」。', '#top', '#/a?b=c', '#utm_source=f', '#top?utm_id=9', '?', '&'];

const faulty = fc
  .tuple(
    fc.constantFrom(
      'https://e.com/',
      'https://me@e.com:80/',
      'https://e.com/lp',
      'https://e.com/wiki/UTM_(web)',
    ),
    fc.constantFrom('?', '?', '?', '？', '&', '/', '#', '??'),
    fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS)), { maxLength: 5 }),
    fc.constantFrom(...PIECES),
    fc.constantFrom(...ENDS),
  )
  .map(([base, first, pairs, last, end]) => base + first + pairs.flat().join('') + last + end);

const isRead = (notice: { readonly code: string }): notice is ReadNotice => 'repair' in notice;
/** One tag can be misspelt in several ways in one link, and each has its own repair. */
const identity = (notice: ReadNotice) =>
  `${notice.code} ${'key' in notice ? notice.key : ''} ${notice.code === 'key_misspelt' ? notice.before : ''}`;

test('a repair settles its notice: read again, it is not there any more', () => {
  fc.assert(
    fc.property(faulty, (text) => {
      for (const notice of read(text).notices.filter(isRead)) {
        const again = parseUrl(notice.repair);
        if (!again.ok)
          expect.fail(`${notice.code} of ${text} is repaired to ${notice.repair}, which is no link`);
        expect(again.notices.filter(isRead).map(identity), `${text} → ${notice.repair}`).not.toContain(
          identity(notice),
        );
      }
    }),
  );
});

test('repair after repair, every link comes to rest with nothing to tell', () => {
  fc.assert(
    fc.property(faulty, (text) => {
      let link = read(text);
      for (let step = 0; link.notices.some(isRead); step++) {
        expect(step, text).toBeLessThan(40);
        const [notice] = link.notices.filter(isRead);
        link = read((notice as ReadNotice).repair);
      }
    }),
  );
});

const ABOUT_A_PAIR = [
  'key_case',
  'key_encoded',
  'key_misspelt',
  'key_unknown',
  'value_missing',
  'duplicate_tag',
  'double_encoded',
  'shift_jis',
  'escapes_not_utf8',
  'lone_surrogate',
];

/** What a repair of a pair may not touch: the base, the fragment, and the pairs that are nothing of ours. */
function restOf(text: string) {
  const link = built(text).url;
  const { base, query, fragment } = cutLink(link);
  const pairs = query?.split('&') ?? [];
  return { base, fragment, foreign: pairs.filter((raw) => raw !== '' && !/^(?:utm|%75)/i.test(raw)) };
}

test('a repair of a key or a value leaves all else as it stands', () => {
  fc.assert(
    fc.property(faulty, (text) => {
      for (const notice of read(text).notices.filter(isRead)) {
        if (!ABOUT_A_PAIR.includes(notice.code)) continue;
        expect(restOf(notice.repair), `${notice.code}: ${text}`).toEqual(restOf(text));
      }
    }),
  );
});
