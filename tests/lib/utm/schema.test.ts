import { describe, expect, test } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS } from '@/lib/utm/params';
import { formSchema } from '@/lib/utm/schema';

const GOOD: FormValues = { ...EMPTY_FORM, url: 'https://e.com/', utm_source: 'newsletter' };
/** Paths and codes of what is wrong. */
const errors = (values: Partial<FormValues>) => {
  const parsed = formSchema.safeParse({ ...GOOD, ...values });
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test('an empty form has every field, and its defaults', () => {
  expect(EMPTY_FORM).toEqual({
    ...Object.fromEntries(UTM_KEYS.map((key) => [key, ''])),
    url: '',
    platform: '',
    custom: [],
    space: '%20',
    placement: 'query',
  });
});

describe('what has to hold before a link is copied', () => {
  test('an address and a source are enough', () => {
    expect(errors({})).toEqual([]);
    expect(formSchema.parse(GOOD)).toEqual(GOOD);
  });

  test.each<[string, Partial<FormValues>, string]>([
    [
      'no source, where the address has one of another name',
      { url: 'https://a.jp/?UTM_Source=x', utm_source: '' },
      'utm_source source_required',
    ],
    ['no source', { utm_source: '' }, 'utm_source source_required'],
    ['a source of white space', { utm_source: ' 　' }, 'utm_source source_required'],
    ['no address', { url: '' }, 'url empty'],
    ['an address of white space', { url: ' \u200b' }, 'url empty'],
    ['words', { url: 'spring sale' }, 'url not_a_link'],
    ['a broken scheme', { url: 'htp://e.com' }, 'url scheme_broken'],
    ['another scheme', { url: 'mailto:a@b.jp' }, 'url scheme_unsupported'],
    ['no host', { url: 'https://' }, 'url host_missing'],
    ['a host that is none', { url: 'https://a b/' }, 'url url_invalid'],
    ['several links', { url: 'https://a.com https://b.com' }, 'url several_links'],
    ['no room behind the #', { url: 'https://e.com/#top', placement: 'fragment' }, 'url fragment_taken'],
  ])('%s', (_name, values, error) => {
    expect(errors(values)).toEqual([error]);
    const [, code] = error.split(' ') as [string, keyof typeof en.linkError];
    expect([en.linkError[code].text, ja.linkError[code].text].every((text) => text.length > 0)).toBe(true);
  });

  test('both are told at once', () => {
    expect(errors({ url: '', utm_source: '' }).sort()).toEqual(['url empty', 'utm_source source_required']);
  });

  test.each<[string, Partial<FormValues>]>([
    ['a source that the address carries itself', { url: 'https://e.com/?utm_source=x', utm_source: '' }],
    ['no medium and no campaign', { utm_medium: '', utm_campaign: '' }],
    ['an address that building mends', { url: ' e.com/a b ' }],
    ['an address with faults that can be told', { url: 'https://e.com/?a=1&amp;utm_souce=x' }],
    ['any value', { utm_source: 'Winter Sale!! 春\ud83c' }],
    ['a custom parameter without a name', { custom: [{ name: '', value: 'x' }] }],
  ])('advice never blocks: %s', (_name, values) => {
    expect(errors(values)).toEqual([]);
  });

  test('what is no form is refused', () => {
    expect(formSchema.safeParse({ ...GOOD, placement: 'path' }).success).toBe(false);
    expect(formSchema.safeParse({ ...GOOD, utm_term: undefined }).success).toBe(false);
  });
});
