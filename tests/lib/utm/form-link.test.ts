import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import { linkOfForm, tagsOfForm } from '@/lib/utm/form-link';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { anyDestination, wellFormedTags } from '@/tests/support/link-arbitraries';

const E = 'https://e.com/';
const NONE: ReadonlySet<UtmKey> = new Set();
const form = (values: Partial<FormValues>): FormValues => ({ ...EMPTY_FORM, url: E, ...values });
const linkOf = (values: Partial<FormValues>, emptied = NONE) => linkOfForm(form(values), emptied);
const urlOf = (values: Partial<FormValues>, emptied = NONE) => {
  const { result } = linkOf(values, emptied);
  return result.ok ? result.url : result.error.code;
};
const codesOf = (values: Partial<FormValues>, emptied = NONE) =>
  linkOf(values, emptied).notices.map(({ code }) => code);

const FULL = { utm_source: 's', utm_medium: 'm', utm_campaign: 'c' };

describe('the link of a form', () => {
  test('an empty form has none, and nothing to tell', () => {
    expect(linkOfForm(EMPTY_FORM, NONE)).toEqual({
      result: { ok: false, error: { code: 'empty' } },
      notices: [],
      readsBack: false,
      hasSource: false,
    });
  });

  test('white space around names and values is left out, and told', () => {
    const { result, notices } = linkOf({
      ...FULL,
      utm_campaign: '　春 sale ',
      custom: [{ name: ' k ', value: ' v ' }],
    });
    expect(result).toMatchObject({ url: `${E}?utm_source=s&utm_medium=m&utm_campaign=%E6%98%A5%20sale&k=v` });
    expect(notices).toEqual([
      { code: 'value_trimmed', key: 'utm_campaign' },
      { code: 'value_trimmed', key: 'k' },
    ]);
  });

  test('a value of white space alone is none', () => {
    expect(urlOf({ utm_source: ' 　' })).toBe(E);
  });

  test('spaces and the place of the tags are written as chosen', () => {
    expect(urlOf({ utm_source: 'a b', space: '+' })).toBe(`${E}?utm_source=a+b`);
    expect(urlOf({ utm_source: 'a', placement: 'fragment' })).toBe(`${E}#utm_source=a`);
    expect(urlOf({ url: `${E}#top`, utm_source: 'a', placement: 'fragment' })).toBe('fragment_taken');
  });

  test('tokens of the chosen place stay as they are, whatever their shape', () => {
    expect(urlOf({ utm_content: '%n', platform: 'cm360' })).toBe(`${E}?utm_content=%n`);
    expect(urlOf({ utm_content: '%n' })).toBe(`${E}?utm_content=%25n`);
  });

  test('a field that was never filled leaves the destination’s own tag alone; an emptied one takes it out', () => {
    const url = `${E}?utm_source=x&utm_medium=y`;
    expect(urlOf({ url, utm_medium: 'm' })).toBe(`${E}?utm_source=x&utm_medium=m`);
    expect(urlOf({ url, utm_medium: 'm' }, new Set(['utm_source']))).toBe(`${E}?utm_medium=m`);
  });

  test('a field that is filled again is written, though it was emptied before', () => {
    expect(urlOf({ url: `${E}?utm_source=x`, utm_source: 'y' }, new Set(['utm_source']))).toBe(
      `${E}?utm_source=y`,
    );
  });
});

describe('what is said about it', () => {
  test.each<[string, Partial<FormValues>, string[]]>([
    ['nothing is filled', {}, []],
    ['only a source, of which the checks have more to say', { utm_source: 's' }, []],
    ['the link is not there yet', { url: '', utm_source: 's' }, []],
    ['building changed something', { ...FULL, url: ' e.com' }, ['trimmed', 'scheme_added']],
    ['writing replaced something', { ...FULL, url: `${E}?utm_source=x` }, ['tag_replaced']],
    ['the destination has a fault, which the checks find', { ...FULL, url: `${E}?a=1&amp;b=2` }, []],
    ['a custom parameter is a tag', { ...FULL, custom: [{ name: 'utm_id', value: '1' }] }, ['custom_is_tag']],
  ])('%s', (_name, values, codes) => {
    expect(codesOf(values)).toEqual(codes);
  });

  test('what cleaning did is told once, not by building and by reading', () => {
    expect(codesOf({ ...FULL, url: '「e.com/a b」' })).toEqual([
      ...new Set(codesOf({ ...FULL, url: '「e.com/a b」' })),
    ]);
  });
});

describe('reading back', () => {
  test.each<[string, Partial<FormValues>]>([
    ['plain values', FULL],
    ['awkward ones', { utm_source: 'a+b&c=d#e%20', utm_campaign: '春　夏', utm_term: '{keyword:a b}' }],
    ['half of a character, which is written as U+FFFD', { utm_source: 'a\ud83c' }],
    ['in the fragment', { ...FULL, placement: 'fragment' }],
    ['with pluses', { utm_source: 'a b+c', space: '+' }],
    ['over tags of the destination', { ...FULL, url: `${E}?utm_source=x&utm_term=t` }],
  ])('the same values come out: %s', (_name, values) => {
    expect(linkOf(values).readsBack).toBe(true);
  });

  test('any form on any destination reads back', () => {
    fc.assert(
      fc.property(
        anyDestination,
        wellFormedTags,
        fc.constantFrom('%20' as const, '+' as const),
        (url, tags, space) => {
          const { result, readsBack } = linkOf({ url, ...tags, space });
          expect(readsBack).toBe(result.ok);
        },
      ),
    );
  });

  test('any form gives what building gives for its trimmed values', () => {
    fc.assert(
      fc.property(anyDestination, wellFormedTags, (url, tags) => {
        const trimmed = Object.fromEntries(
          Object.entries(tags).map(([key, value]) => [key, trimText(value)]),
        );
        const built = buildUrl(url, trimmed);
        expect(urlOf({ url, ...tags })).toBe(built.ok ? built.url : built.error.code);
      }),
    );
  });
});

test('tagsOfForm has only the fields that are filled, trimmed and well-formed', () => {
  expect(tagsOfForm(form({ utm_source: ' a ', utm_medium: ' ', utm_term: '\ud83c' }))).toEqual({
    utm_source: 'a',
    utm_term: '\ufffd',
  });
  expect(Object.keys(tagsOfForm(form(Object.fromEntries(UTM_KEYS.map((key) => [key, 'x'])))))).toEqual(
    UTM_KEYS,
  );
});
