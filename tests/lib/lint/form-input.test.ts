import { describe, expect, test } from 'vitest';
import { emptiedBy, fieldsOfFix, formPatchOf, lintInputOfForm, withMovedTags } from '@/lib/lint/form-input';
import { EMPTY_FORM } from '@/lib/utm/form-values';

const form = { ...EMPTY_FORM, url: 'https://a.jp/?utm_term=own' };

describe('what is linted of a form', () => {
  test('is what its link is made of: trimmed values, and emptied fields as tags to take out', () => {
    const values = { ...form, utm_source: ' Line ', custom: [{ name: ' shop ', value: ' tokyo ' }] };
    expect(lintInputOfForm(values, new Set(['utm_term', 'utm_source']))).toMatchObject({
      url: form.url,
      tags: { utm_source: 'Line', utm_term: null },
      custom: [['shop', 'tokyo']],
    });
  });

  test('has a platform only where one is chosen', () => {
    expect(lintInputOfForm(form, new Set()).platform).toBeUndefined();
    expect(lintInputOfForm({ ...form, platform: 'line' }, new Set()).platform).toBe('line');
  });
});

describe('withMovedTags', () => {
  const none = new Set<string>();
  test.each([
    [{ url: 'https://a.jp/?utm_source=x' }, none, { url: 'https://a.jp/', utm_source: 'x' }],
    [{ utm_source: 'x' }, none, { utm_source: 'x' }],
    [{ url: 'https://a.jp/?utm_source=x' }, new Set(['utm_source']), { url: 'https://a.jp/?utm_source=x' }],
    [{ url: 'https://a.jp/?utm_source=x&amp;b=1' }, none, { url: 'https://a.jp/?utm_source=x&amp;b=1' }],
  ])('moves what can move: %j', (patch, locked, moved) => {
    expect(withMovedTags(patch, EMPTY_FORM, locked)).toEqual(moved);
  });
});

describe('a fix in the form', () => {
  test('writes its tags and its address, and empties what it takes out', () => {
    const patch = { url: 'https://a.jp/', tags: { utm_source: 'line', utm_term: null } };
    expect(formPatchOf(patch, form)).toEqual({ url: 'https://a.jp/', utm_source: 'line', utm_term: '' });
    expect(emptiedBy(patch)).toEqual(new Set(['utm_term']));
  });

  test('leaves to a custom row what the form knows of it, also where another one goes', () => {
    const custom = [
      { name: 'email', value: 'x' },
      { name: 'shop', value: 'Tokyo', origin: 'x.shop' },
    ];
    expect(formPatchOf({ custom: [['shop', 'tokyo']] }, { ...form, custom })).toEqual({
      custom: [{ name: 'shop', value: 'tokyo', origin: 'x.shop' }],
    });
  });

  test.each([
    [{ url: 'https://a.jp/' }, 'url', ['url']],
    [{ tags: { utm_source: 'a', utm_medium: null } }, 'utm_source', ['utm_source', 'utm_medium']],
    [{ custom: [] }, 'shop', ['x.shop']],
  ] as const)('names the fields that it writes into', (patch, name, fields) => {
    expect(fieldsOfFix({ kind: 'value', name, before: '', after: '', patch })).toEqual(fields);
  });
});
