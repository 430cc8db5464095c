import { describe, expect, test } from 'vitest';
import { buildUrl, prepareUrl } from '@/lib/utm/build';
import { built, codes, isUrl, noticeOf, refusal } from '@/tests/support/link';

/** The destination as it stands once cleaned: a link without tags. */
const cleaned = (text: string) => built(text).url;
const TAG = { utm_source: 'x' };

describe('1.1 mail, white space, wrapping and line breaks', () => {
  test('1.1 soft breaks of a mail are joined and =3D is undone, with a notice', () => {
    const link = built('https://example.com/?a=3D1&name=3Dspr=\ning');
    expect(link.url).toBe('https://example.com/?a=1&name=spring');
    expect(noticeOf(link, 'soft_breaks_joined')).toEqual({ code: 'soft_breaks_joined', count: 3 });
  });
  test.each([
    ['LF', 'https://example.com/long=\n/path', 'https://example.com/long/path'],
    ['CRLF', 'https://example.com/long=\r\n/path', 'https://example.com/long/path'],
    ['two of them', 'https://exa=\nmple.com/lo=\nng', 'https://example.com/long'],
    ['Japanese', 'https://example.jp/ペー=\nジ', 'https://example.jp/ページ'],
  ])('1.1 a soft break is joined before white space is looked at: %s', (_name, text, out) => {
    const link = built(text);
    expect(link.url).toBe(out);
    expect(codes(link)).toEqual(['soft_breaks_joined']);
  });
  test.each([
    'https://example.com/?model=3D',
    'https://example.com/?b=1&a=3D',
    'https://example.com/?film=3Dmovie&x=2',
  ])('1.1 a value that only begins with 3D is not mail: %s', (text) => {
    expect(cleaned(text)).toBe(text);
  });

  test.each([
    ['space', ' '],
    ['tab', '\t'],
    ['line feed', '\n'],
    ['CRLF', '\r\n'],
    ['vertical tab', '\v'],
    ['form feed', '\f'],
    ['next line U+0085', '\u0085'],
    ['no-break space', '\u00a0'],
    ['ogham space', '\u1680'],
    ['en quad', '\u2000'],
    ['hair space', '\u200a'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['narrow no-break space', '\u202f'],
    ['mathematical space', '\u205f'],
    ['ideographic space', '\u3000'],
    ['byte order mark', '\ufeff'],
    ['zero-width space', '\u200b'],
    ['zero-width non-joiner', '\u200c'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
  ])('1.1 %s around the link is trimmed, with a notice', (_name, space) => {
    const link = built(`${space}https://example.com/a${space}${space}`);
    expect(link.url).toBe('https://example.com/a');
    expect(codes(link)).toEqual(['trimmed']);
  });

  test.each([
    ['<', '>'],
    ['"', '"'],
    ["'", "'"],
    ['「', '」'],
  ])('1.1 one pair of %s%s is unwrapped, with a notice', (open, close) => {
    const link = built(`${open}https://example.com/a?b=c${close}`);
    expect(link.url).toBe('https://example.com/a?b=c');
    expect(link.notices).toEqual([{ code: 'unwrapped', open, close }]);
  });
  test.each([
    ['outside', '  <https://example.com/>\n'],
    ['inside', '「　https://example.com/　」'],
    ['both', ' " https://example.com/ " '],
  ])('1.1 white space is trimmed before and after unwrapping: %s', (_name, text) => {
    const link = built(text);
    expect(link.url).toBe('https://example.com/');
    expect(codes(link)).toContain('trimmed');
    expect(codes(link)).toContain('unwrapped');
  });
  test('1.1 a host without a scheme is found inside its wrapping', () => {
    const link = built('「日本語.jp/ページ」');
    expect(link.url).toBe('https://日本語.jp/ページ');
    expect(codes(link)).toEqual(['unwrapped', 'scheme_added']);
  });
  test.each(['<<https://example.com/>>', '"<https://example.com/>"', '「「https://example.com/」」'])(
    '1.1 only one pair is unwrapped: %s',
    (text) => {
      expect(buildUrl(text, {}).ok).toBe(false);
    },
  );

  test.each([
    ['LF', 'https://example.com/long\n/path?x=1', 1],
    ['LF in the query', 'https://example.com/?a=1\n&b=2', 1],
    ['a tab in the host', 'https://exa\tmple.com/', 1],
    ['several', 'https://example.com\n/a\n/b\t/c', 3],
  ])('1.1 tabs and line breaks inside one link are dropped, with a notice: %s', (_name, text, count) => {
    const link = built(text);
    expect(link.url).toBe(text.replace(/[\t\r\n]/g, ''));
    expect(link.notices).toEqual([{ code: 'line_breaks_removed', count }]);
  });
  test('1.1 CRLF inside a link is dropped whole', () => {
    const link = built('https://example.com/a\r\nb');
    expect(link.url).toBe('https://example.com/ab');
    expect(codes(link)).toEqual(['line_breaks_removed']);
  });

  test.each([
    ['a line each', 'https://a.com\nhttps://b.com', 2],
    ['CRLF', 'https://a.com/x\r\nhttps://b.com/y', 2],
    ['a space', 'https://a.com https://b.com', 2],
    ['a tab', 'https://a.com\thttps://b.com', 2],
    ['after a query', 'https://a.com/?q=1\nhttps://b.com/?q=2', 2],
    ['three', 'https://a.com\nhttps://b.com\nhttp://c.com', 3],
    ['mixed case', 'https://a.com HTTPS://b.com', 2],
    ['Japanese', 'https://例え.jp/春\nhttps://日本語.jp/秋', 2],
  ])('1.1 several links are an error, never glued together: %s', (_name, text, count) => {
    const error = refusal(text, TAG);
    expect(error).toMatchObject({ code: 'several_links', count });
    if (error.code !== 'several_links') return;
    expect(error.position.start).toBeGreaterThanOrEqual(0);
    expect(error.position.end).toBeGreaterThan(error.position.start);
    expect(error.position.end).toBeLessThanOrEqual(text.length);
  });
  test.each(['example.com\nexample.org', 'https://a.com　https://b.com'])(
    '1.1 two links are not glued either where a scheme is missing or a wide space parts them: %j',
    (text) => {
      expect(buildUrl(text, TAG).ok).toBe(false);
    },
  );
  test.each([
    'https://a.com/?u=https://b.com/',
    'https://a.com/https://b.com/',
    'https://a.com/#https://b.com/',
    'https://web.archive.org/web/2020/http://example.com/',
  ])('1.1 a link inside a link is one link: %s', (text) => {
    expect(cleaned(text)).toBe(text);
  });
});

describe('1.2 a missing scheme', () => {
  test.each([
    ['example.jp/x', 'example.jp'],
    ['httpbin.org/get', 'httpbin.org'],
    ['localhost', 'localhost'],
    ['日本語.jp/ページ', '日本語.jp'],
    ['example.com', 'example.com'],
    ['example.com?a=1', 'example.com'],
    ['example.com#top', 'example.com'],
    ['example.com/?u=https://b.com/', 'example.com'],
    ['sub.example.co.jp/a/b?c=d#e', 'sub.example.co.jp'],
    ['例え.テスト', '例え.テスト'],
    ['xn--wgv71a119e.jp/', 'xn--wgv71a119e.jp'],
    ['example.xn--q9jyb4c/', 'example.xn--q9jyb4c'],
    ['192.168.0.1/admin', '192.168.0.1'],
    ['[::1]/x', '[::1]'],
    ['EXAMPLE.com/A', 'EXAMPLE.com'],
    ['my-shop.example/x', 'my-shop.example'],
  ])('1.2 %s gets https:// with a notice', (text, host) => {
    const link = built(text);
    expect(link.url).toBe(`https://${text}`);
    expect(link.notices).toEqual([{ code: 'scheme_added', host }]);
  });
  test.each([
    'localhost:3000',
    'localhost:3000/x?y#z',
    'example.com:8080/x',
    '192.168.0.1:8080',
    '[::1]:3000/x',
  ])('1.2 %s gets https:// with a notice, its port kept', (text) => {
    const link = built(text);
    expect(link.url).toBe(`https://${text}`);
    expect(codes(link)).toEqual(['scheme_added']);
  });
  test('1.2 //example.com gets https:, not a second //', () => {
    const link = built('//example.com/x');
    expect(link.url).toBe('https://example.com/x');
    expect(codes(link)).toEqual(['scheme_added']);
  });
  test.each(['file.pdf', 'index.html', 'photo.jpg'])(
    '1.2 %s could be a file: https:// with a question in the notice',
    (text) => {
      const link = built(text);
      expect(link.url).toBe(`https://${text}`);
      expect(link.notices).toEqual([{ code: 'scheme_added_maybe_file', host: text }]);
    },
  );
  test.each([
    'example',
    '3.14',
    '1.2.3',
    'user@example.com',
    'hello world',
    '春のセール',
    '.com',
    '10',
    '/a/b',
    '?a=1',
    '#top',
  ])('1.2 %s is no host', (text) => {
    expect(refusal(text)).toMatchObject({ code: 'not_a_link' });
  });
  test.each(['tel:110', 'example:8080', '999.1.1.1', '256.256.256.256/x', 'foo:bar@example.com'])(
    '1.2 %s is refused',
    (text) => {
      expect(buildUrl(text, {}).ok).toBe(false);
    },
  );
  test('1.2 a link that has its scheme gets none', () => {
    expect(built('http://example.com/').notices).toEqual([]);
  });
});

describe('1.3 broken and foreign schemes', () => {
  test.each([
    ['https:/x', 'https://x'],
    ['http:x', 'http://x'],
    ['https//x', 'https://x'],
    ['htp://x', 'http://x'],
    ['https:\\\\x', 'https://x'],
    ['ｈｔｔｐｓ：／／x', 'https://x'],
    ['https:/example.com/?q=a%20b&flag#top', 'https://example.com/?q=a%20b&flag#top'],
    ['http:/example.com/', 'http://example.com/'],
    ['https:example.com/a', 'https://example.com/a'],
    ['https//example.jp/ページ', 'https://example.jp/ページ'],
    ['http//example.com', 'http://example.com'],
    ['htp://example.com/', 'http://example.com/'],
    ['https:\\\\example.com/', 'https://example.com/'],
    ['ｈｔｔｐｓ：／／example.jp/春', 'https://example.jp/春'],
    ['ｈｔｔｐ：／／example.jp/', 'http://example.jp/'],
  ])('1.3 %s is an error with the repair %s', (text, repair) => {
    const error = refusal(text, TAG);
    expect(error).toMatchObject({ code: 'scheme_broken', repair });
    if (error.code !== 'scheme_broken') return;
    expect(text.slice(error.position.start, error.position.end)).toBe(error.before);
    expect(built(error.repair).notices).toEqual([]);
  });
  test('1.3 the repair is the whole text, and its position counts from the text that was given', () => {
    const text = '  https:/example.com/';
    const error = refusal(text);
    expect(error.code).toBe('scheme_broken');
    if (error.code !== 'scheme_broken') return;
    expect(text.slice(error.position.start, error.position.end)).toBe(error.before);
    expect(cleaned(error.repair)).toBe('https://example.com/');
  });
  test.each([
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    ['java\nscript:alert(1)', 'javascript'],
    [' javascript:alert(1)', 'javascript'],
    ['javascript://example.com/%0aalert(1)', 'javascript'],
    ['data:text/html,<b>x</b>', 'data'],
    ['ftp://example.com/', 'ftp'],
    ['mailto:user@example.com', 'mailto'],
    ['line://msg/text', 'line'],
    ['myapp://open?x=1', 'myapp'],
    ['file:///etc/hosts', 'file'],
    ['blob:https://example.com/1', 'blob'],
    ['ws://example.com/', 'ws'],
    ['view-source:https://example.com/', 'view-source'],
    ['about:blank', 'about'],
    ['intent://x#Intent;end', 'intent'],
  ])('1.3 %j is refused: only http and https are accepted', (text, scheme) => {
    const error = refusal(text, TAG);
    expect(error).toMatchObject({ code: 'scheme_unsupported' });
    if (error.code === 'scheme_unsupported') expect(error.scheme.toLowerCase()).toBe(scheme);
  });
  test.each(['https://', 'http://', 'HTTPS://', 'https://?x=1', 'https://#top'])(
    '1.3 %s has no host',
    (text) => {
      expect(refusal(text)).toMatchObject({ code: 'host_missing' });
    },
  );
  test.each([
    'https:///path',
    'https:////example.com',
    'https://:8080/',
    'https://user@/',
    '//',
    'https://\\',
  ])('1.3 %s, with no host where it belongs, is refused', (text) => {
    expect(buildUrl(text, {}).ok).toBe(false);
  });
  test.each([
    'https://exa mple.com/',
    'https://example.com:99999/',
    'https://example.com:port/',
    'https://[::1/',
    'https://a<b/',
    'https://a^b/',
    'https://256.256.256.256/',
    'https://1.2.3.4.5/',
    'https://%00/',
    'https://example.com%2F/',
    'https://xn--a/',
    'https://例 え.jp/',
  ])('1.3 what WHATWG URL cannot parse is refused: %s', (text) => {
    expect(isUrl(text)).toBe(false);
    expect(refusal(text)).toMatchObject({ code: 'url_invalid' });
  });
  test.each(['http://fé/', 'http://ß.de/?q=ä', 'https://faß.example/'])(
    '1.3 what it can parse is accepted, however often it is asked: %s',
    (text) => {
      for (let again = 0; again < 50_000; again++) buildUrl(text, {});
      expect(built(text)).toMatchObject({ url: text, notices: [] });
    },
  );
  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['\n\t　\ufeff', 'empty'],
  ])('1.3 nothing at all (%j) is its own error', (text, code) => {
    expect(refusal(text)).toEqual({ code });
  });
  test('1.3 prepareUrl refuses as buildUrl does', () => {
    for (const text of [
      '',
      'https:/x',
      'javascript:1',
      'example',
      'https://',
      'a.com b.com',
      'https://a b/',
    ]) {
      const prepared = prepareUrl(text);
      expect(prepared.ok ? prepared : prepared.error).toEqual(refusal(text));
    }
  });
});

describe('1.4 characters', () => {
  test.each([
    [
      'spaces in path, query and fragment',
      'https://e.com/a b?c d#e f',
      'https://e.com/a%20b?c%20d#e%20f',
      ' ',
      3,
    ],
    [
      'quote and angle brackets in a query',
      'https://e.com/?q="<>"',
      'https://e.com/?q=%22%3C%3E%22',
      '"<>',
      4,
    ],
    ['quote, brackets and backtick in a path', 'https://e.com/"<`>', 'https://e.com/%22%3C%60%3E', '"<`>', 4],
    ['control character in a path', 'https://e.com/a\u0001b', 'https://e.com/a%01b', '\u0001', 1],
    ['control character in a query', 'https://e.com/?a\u001fb', 'https://e.com/?a%1Fb', '\u001f', 1],
    ['control character in a fragment', 'https://e.com/#a\u0001b', 'https://e.com/#a%01b', '\u0001', 1],
    ['delete', 'https://e.com/a\u007fb', 'https://e.com/a%7Fb', '\u007f', 1],
    ['NUL', 'https://e.com/?a\u0000b', 'https://e.com/?a%00b', '\u0000', 1],
    [
      'beside Japanese, which stays',
      'https://e.com/春 の?q=夏 秋',
      'https://e.com/春%20の?q=夏%20秋',
      ' ',
      2,
    ],
    ['inside an unfinished token', 'https://e.com/?q={a b}', 'https://e.com/?q={a%20b}', ' ', 1],
  ])('1.4 are encoded with a notice: %s', (_name, text, out, characters, count) => {
    const link = built(text);
    expect(link.url).toBe(out);
    expect(link.notices).toEqual([{ code: 'characters_encoded', characters, count }]);
    expect(new URL(link.url).href).toBe(new URL(text).href);
  });

  const UNTOUCHED: [string, string][] = [
    ['case of scheme and host', 'HTTPS://Example.COM/Path'],
    ['IDN', 'https://日本語.jp/'],
    ['Japanese path as typed', 'https://example.jp/ページ/春'],
    ['Japanese path as escapes', 'https://example.jp/%e6%98%a5'],
    ['bare host', 'https://example.com'],
    ['bare host with port', 'https://example.com:443'],
    ['flag', 'https://e.com/?flag'],
    ['empty value', 'https://e.com/?flag='],
    ['repeated keys', 'https://e.com/?a=1&a=2'],
    ['arrays', 'https://e.com/?a[]=1&a[]=2&b[x][y]=3'],
    ['semicolons', 'https://e.com/?a=1;b=2'],
    ['double ampersand', 'https://e.com/?a=1&&b=2'],
    ['leading ampersand', 'https://e.com/?&a=1'],
    ['%2B', 'https://e.com/?a=%2B+%20'],
    ['lower-case escapes', 'https://e.com/?a=%e6'],
    ['broken escapes', 'https://e.com/?a=100%&b=%zz&c=%E6'],
    ['Google: %20, a flag and a tilde', 'https://e.com/?q=a%20b&flag&sig=a~b'],
    ['Dub: repeated keys', 'https://e.com/?a=1&a=2&q=a%20b'],
    ['query that is a path', 'https://e.com/?/top.html'],
    ['token', 'https://e.com/?k={keyword}&c={{campaign.name}}'],
    ['token in the path', 'https://e.com/{campaignid}/x'],
    ['backtick in a query', 'https://e.com/?a=`b`'],
    ['nested URL', 'https://e.com/?u=https://b.com/?x=1'],
    ['nested URL, encoded, with tags of its own', 'https://e.com/?u=https%3A%2F%2Fb.com%2F%3Futm_source%3Dy'],
    ['sub-delimiters', "https://e.com/a!$&'()*+,;=:@b?c=!$'()*,/:@|^[]\\{}"],
    ['signed by AWS', 'https://e.com/f?X-Amz-Credential=A%2F2026%2Fs3&X-Amz-Signature=9f%2b&X-Amz-Date=1'],
    ['signed by CloudFront', 'https://e.com/f?Policy=eyJ~_&Signature=a-b~c_&Key-Pair-Id=K'],
    ['signed by Azure', 'https://e.com/f?sv=2026-01-01&sig=a%2Fb%2bc%3D&se=2026-01-01T00%3A00%3A00Z'],
    ['user and password', 'https://user:pa%40ss@example.com/'],
    ['dot segments', 'https://e.com/a/../b/./c//d'],
    ['IP address', 'http://0x7f.1/'],
    ['HTML entity', 'https://e.com/?a=1&amp;b=2'],
    ['key of an object', 'https://e.com/?__proto__=1&constructor=2'],
    ['full-width query', 'https://e.com/?ｑ＝１'],
  ];
  test.each(UNTOUCHED)('1.4 all else stays byte for byte: %s', (_name, text) => {
    expect(built(text)).toMatchObject({ url: text, notices: [] });
    const separator = text.includes('?') ? '&' : '?';
    expect(built(text, TAG)).toMatchObject({ url: `${text}${separator}utm_source=x`, notices: [] });
    expect(built(`${text}#top`, TAG).url).toBe(`${text}${separator}utm_source=x#top`);
  });
  test.each([
    ['anchor', '#top'],
    ['Japanese anchor', '#春'],
    ['route', '#/route?x=1'],
    ['hash-bang route', '#!/a?b=c&d'],
    ['route with a tag in its own query', '#/route?utm_source=old'],
    ['text fragment', '#:~:text=a%20b,c'],
    ['second hash', '#a#b'],
    ['escapes', '#%e6%zz+~'],
    ['empty fragment', '#'],
  ])('1.4 the fragment stays byte for byte: %s', (_name, fragment) => {
    expect(built(`https://e.com/?a=1${fragment}`, TAG).url).toBe(
      `https://e.com/?a=1&utm_source=x${fragment}`,
    );
    expect(built(`https://e.com${fragment}`, TAG).url).toBe(`https://e.com?utm_source=x${fragment}`);
  });
  test.each([
    ['U+3000', 'https://e.com/a\u3000b', 1],
    ['NBSP', 'https://e.com/?a\u00a0b\u00a0c', 2],
  ])('1.4 %s inside stays, with a notice', (_name, text, count) => {
    expect(built(text)).toMatchObject({ url: text, notices: [{ code: 'unusual_space_kept', count }] });
  });
  test.each([
    ['https://e.com/?', 'https://e.com/?utm_source=x'],
    ['https://e.com?', 'https://e.com?utm_source=x'],
    ['https://e.com/?a=1&', 'https://e.com/?a=1&utm_source=x'],
    ['https://e.com/?a=1&&', 'https://e.com/?a=1&&utm_source=x'],
    ['https://e.com/?&', 'https://e.com/?&utm_source=x'],
    ['https://e.com/?#top', 'https://e.com/?utm_source=x#top'],
    ['https://e.com/?a=1&#top', 'https://e.com/?a=1&utm_source=x#top'],
  ])('1.4 a trailing ? or & is reused for the first tag: %s', (text, out) => {
    expect(built(text, TAG).url).toBe(out);
    expect(built(text).url).toBe(text);
  });
  test('1.4 a trailing & is reused once, by the first of several tags', () => {
    expect(built('https://e.com/?a&', { utm_source: 'x', utm_medium: 'y' }).url).toBe(
      'https://e.com/?a&utm_source=x&utm_medium=y',
    );
  });
});

test('1.3 a scheme in front of a scheme is broken, with the link itself as the repair', () => {
  expect(refusal('http://https://example.com/x')).toMatchObject({
    code: 'scheme_broken',
    repair: 'https://example.com/x',
  });
  expect(refusal('https://https//example.com')).toMatchObject({ repair: 'https://example.com' });
});

test('1.1 of several links the first one is the repair, without its quotes', () => {
  expect(refusal('"https://a.com" "https://b.com"')).toMatchObject({
    code: 'several_links',
    repair: 'https://a.com',
  });
});
