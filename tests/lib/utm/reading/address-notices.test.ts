import { describe, expect, test } from 'vitest';
import { codes, noticeOf, read } from '@/tests/support/link';

type Code = Parameters<typeof noticeOf>[1];

/** What is found in a link, in short: each row is a link, and its repair, or undefined where nothing is found. */
function rows(
  code: Code,
  table: readonly (readonly [name: string, text: string, repair: string | undefined])[],
) {
  test.each(table)('%s', (_name, text, repair) => {
    const link = read(text);
    if (repair === undefined) {
      expect(codes(link)).not.toContain(code);
      return;
    }
    expect(noticeOf(link, code)).toMatchObject({ repair });
    expect(codes(read(repair))).not.toContain(code);
  });
}

const E = 'https://e.com/';

describe('a second question mark', () => {
  rows('second_question_mark', [
    ['before a tag', `${E}?a=1?utm_source=x`, `${E}?a=1&utm_source=x`],
    ['before another pair', `${E}?a=1?b=2&utm_source=x`, `${E}?a=1&b=2&utm_source=x`],
    ['twice', `${E}?a=1?b=2?utm_source=x`, `${E}?a=1&b=2&utm_source=x`],
    ['before a tag in capitals', `${E}?a=1?UTM_Source=x`, `${E}?a=1&UTM_Source=x`],
    ['at once', `${E}??utm_source=x`, `${E}?&utm_source=x`],
    ['in a nested link', `${E}?u=https://b.com/?a=1&utm_source=x`, undefined],
    ['in an encoded nested link', `${E}?u=https%3A%2F%2Fb.com?a=1`, undefined],
    [
      'a tag behind a nested link',
      `${E}?u=https://b.com/?utm_source=x`,
      `${E}?u=https://b.com/&utm_source=x`,
    ],
    ['a question in a value', `${E}?q=what?`, undefined],
    ['behind the #', `${E}?a=1#/b?utm_source=x`, undefined],
    ['only one', `${E}?utm_source=x`, undefined],
  ]);
});

describe('no question mark before the first tag', () => {
  rows('question_mark_missing', [
    ['behind an &', `${E}lp&utm_source=x`, `${E}lp?utm_source=x`],
    ['behind a slash', `${E}lp/utm_source=x&utm_medium=m`, `${E}lp?utm_source=x&utm_medium=m`],
    ['right behind the host', 'https://e.com/utm_source=x', 'https://e.com/?utm_source=x'],
    ['with a query that comes later', `${E}lp&utm_source=x?a=1`, `${E}lp?utm_source=x&a=1`],
    ['with a fragment', `${E}lp&utm_source=x#top`, `${E}lp?utm_source=x#top`],
    ['a page about a tag', `${E}glossary/utm_source`, undefined],
    ['in the query', `${E}?a/utm_source=x`, undefined],
    ['a ? that is there', `${E}lp?utm_source=x`, undefined],
  ]);
});

describe('HTML entities', () => {
  rows('html_entity', [
    ['&amp;', `${E}?a=1&amp;utm_source=x`, `${E}?a=1&utm_source=x`],
    ['in capitals', `${E}?a=1&AMP;utm_source=x`, `${E}?a=1&utm_source=x`],
    ['as a number', `${E}?a=1&#38;b=2`, `${E}?a=1&b=2`],
    ['as a hexadecimal number', `${E}?a=1&#x26;b=2`, `${E}?a=1&b=2`],
    ['encoded again and again', `${E}?a=1&amp;amp;amp;b=2`, `${E}?a=1&b=2`],
    ['all of them at once', `${E}?a=1&amp;b=2&amp;c=3`, `${E}?a=1&b=2&c=3`],
    ['a parameter named amp', `${E}?a=1&amp=2`, undefined],
    ['another entity', `${E}?a=1&copy;b`, undefined],
  ]);
});

describe('full-width signs', () => {
  rows('full_width_delimiter', [
    ['all of them', `${E}？utm_source＝x＆utm_medium＝m＃top`, `${E}?utm_source=x&utm_medium=m#top`],
    ['one', `${E}?a=1＆utm_source=x`, `${E}?a=1&utm_source=x`],
    ['an = behind a name', `${E}?utm_source＝x`, `${E}?utm_source=x`],
    ['in a text', `${E}?q=春＆夏`, undefined],
    ['a question in Japanese', `${E}?q=本当？`, undefined],
    ['in the path', `${E}春＆夏/`, undefined],
    ['percent-encoded', `${E}?q=%EF%BC%86utm_source`, undefined],
  ]);
});

describe('the source of a mail', () => {
  rows('quoted_printable', [
    ['every value', `${E}?utm_source=3Dx&utm_medium=3Dm`, `${E}?utm_source=x&utm_medium=m`],
    ['in small letters', `${E}?utm_source=3dx&utm_medium=3dm`, `${E}?utm_source=x&utm_medium=m`],
    ['beside a flag', `${E}?flag&a=3D1&b=3D2`, `${E}?flag&a=1&b=2`],
    ['a single value could be meant', `${E}?view=3D`, undefined],
    ['not every value', `${E}?utm_source=3Dx&utm_medium=m`, undefined],
  ]);
});

describe('signs of the sentence around it', () => {
  rows('trailing_punctuation', [
    ['a full stop', `${E}?utm_source=x.`, `${E}?utm_source=x`],
    ['several', `${E}?utm_source=x).`, `${E}?utm_source=x`],
    ['Japanese ones', `${E}?utm_source=x」。`, `${E}?utm_source=x`],
    ['behind a path', `${E}lp,`, `${E}lp`],
    ['a bracket that closes one of the link’s own', `${E}wiki/UTM_(web)`, undefined],
    ['and what stands behind that one', `${E}wiki/UTM_(web).`, `${E}wiki/UTM_(web)`],
    ['one bracket of two', `${E}wiki/UTM_(web))`, `${E}wiki/UTM_(web)`],
    ['a token', `${E}?utm_term={keyword}`, undefined],
    ['a token in brackets', `${E}?utm_term=[CID]`, undefined],
    ['a token that ends in such a sign', `${E}?utm_term=%ebuy!`, undefined],
    ['a token between such signs', `${E}?utm_term=a_!!!awc!!!`, undefined],
    ['behind such a token', `${E}?utm_term=%ebuy!。`, `${E}?utm_term=%ebuy!`],
    [
      'where the token is in another value',
      `${E}?utm_term=%ebuy!&utm_id=sale!`,
      `${E}?utm_term=%ebuy!&utm_id=sale`,
    ],
    ['inside the link', `${E}a.b,c`, undefined],
    ['a slash', E, undefined],
  ]);
});

describe('tags behind the #', () => {
  rows('tags_after_hash', [
    ['alone', `${E}#utm_source=x`, `${E}?utm_source=x`],
    ['beside tags in the query', `${E}?utm_source=x#utm_medium=m`, `${E}?utm_source=x&utm_medium=m`],
    ['behind an anchor', `${E}#top?utm_source=x`, `${E}?utm_source=x#top`],
    ['behind an anchor, with an &', `${E}#top&utm_source=x`, `${E}?utm_source=x#top`],
    ['in a route’s own query', `${E}#/page?a=1&utm_source=x`, `${E}?utm_source=x#/page?a=1`],
    ['behind an empty query', `${E}?#utm_source=x`, `${E}?utm_source=x`],
    ['behind a query that ends with &', `${E}?a&#utm_source=x`, `${E}?a&utm_source=x`],
    ['with a second # in a value', `${E}#utm_source=a#b`, `${E}?utm_source=a%23b`],
    ['an anchor of that name', `${E}#utm_source`, undefined],
    ['none', `${E}?utm_source=x#top`, undefined],
  ]);

  test('names each once', () => {
    const { keys } = noticeOf(read(`${E}#utm_source=x&utm_medium=m&utm_source=y`), 'tags_after_hash');
    expect(keys).toEqual(['utm_source', 'utm_medium']);
  });
});

test('what hides other things comes first', () => {
  expect(codes(read(`${E}lp&utm_source=x&amp;a＆utm_id=1#utm_term=t.`))).toEqual([
    'html_entity',
    'full_width_delimiter',
    'question_mark_missing',
    'tags_after_hash',
    'trailing_punctuation',
  ]);
});
