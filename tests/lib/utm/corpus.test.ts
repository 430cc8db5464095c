import { describe, expect, test } from 'vitest';
import { buildUrl, prepareUrl } from '@/lib/utm/build';
import { parseUrl } from '@/lib/utm/parse';
import { built, isUrl } from '@/tests/support/link';
import corpus from '@/tests/support/url-corpus.json' with { type: 'json' };

const TAGS = { utm_source: 'news letter', utm_campaign: '春' };
const WRITTEN = 'utm_source=news%20letter&utm_campaign=%E6%98%A5';

/** What URL-RULES 1.1 trims. C0 controls other than white space are not in it: the parser trims those too. */
const EDGE = /^[\s\u0085\u200b-\u200d\u2060\ufeff]+|[\s\u0085\u200b-\u200d\u2060\ufeff]+$/g;
/** Texts that the parser takes though their scheme is broken for us (1.3), or whose ends it trims further than we do. */
const isWellBegun = (text: string) =>
  /^https?:\/\/[^/\\?#]/i.test(text.replace(/[\t\r\n]/g, '').replace(EDGE, ''));

const accepted = corpus.http.filter((text) => isUrl(text) && isWellBegun(text));
const refusedAlone = corpus.http.filter((text) => !isUrl(text) && !isUrl(text.replace(EDGE, '')));
const brokenScheme = corpus.http.filter((text) => isUrl(text) && !isWellBegun(text) && /^http/i.test(text));

test('the corpus is all there', () => {
  expect(corpus.http.length + corpus.refused.length).toBe(450);
  expect(accepted.length).toBeGreaterThan(150);
  expect(refusedAlone.length).toBeGreaterThan(150);
  expect(brokenScheme.length).toBeGreaterThan(10);
});

test.each([...corpus.http, ...corpus.refused])(
  'never throws, as destination or as text to read: %j',
  (text) => {
    expect(typeof buildUrl(text, TAGS).ok).toBe('boolean');
    expect(parseUrl(text).ok).toBe(prepareUrl(text).ok);
  },
);

describe('what the parser accepts', () => {
  test.each(accepted)('is accepted, and tags change nothing else: %j', (text) => {
    const before = new URL(text);
    const link = built(text, TAGS);
    const after = new URL(link.url);
    expect([after.protocol, after.username, after.password, after.host, after.pathname, after.hash]).toEqual([
      before.protocol,
      before.username,
      before.password,
      before.host,
      before.pathname,
      before.hash,
    ]);
    const separator = before.search === '' ? '?' : before.search.endsWith('&') ? '' : '&';
    expect(after.search).toBe(before.search + separator + WRITTEN);
    expect(new URL(built(text).url).href.replace(/\?(?=#|$)|#$/g, '')).toBe(
      before.href.replace(/\?(?=#|$)|#$/g, ''),
    );
  });
  test.each(accepted)('comes back when it is read: %j', (text) => {
    const link = built(text, TAGS);
    const result = parseUrl(link.url);
    expect(result).toMatchObject({ ok: true, tags: TAGS });
    if (result.ok) expect(new URL(result.destination).host).toBe(new URL(text).host);
  });
  test.each(accepted)('has parts that are the link: %j', (text) => {
    const link = built(text, TAGS);
    expect(
      link
        .parts()
        .map((part) => part.text)
        .join(''),
    ).toBe(link.url);
  });
});

describe('what the parser refuses', () => {
  test.each(refusedAlone)('is refused: %j', (text) => {
    expect(buildUrl(text, TAGS)).toMatchObject({ ok: false, error: { code: expect.any(String) } });
  });
  test.each(corpus.refused)('is refused too without http, unless it reads as a host: %j', (text) => {
    const result = buildUrl(text, TAGS);
    if (/^test-a-colon(-b)?\.html$/.test(text)) {
      expect(result).toMatchObject({ ok: true, notices: [{ code: 'scheme_added_maybe_file' }] });
    } else expect(result).toMatchObject({ ok: false, error: { code: expect.any(String) } });
  });
});

test.each(brokenScheme)('a scheme that the parser would forgive is an error: %j', (text) => {
  expect(buildUrl(text, TAGS)).toMatchObject({ ok: false, error: { code: expect.any(String) } });
});
