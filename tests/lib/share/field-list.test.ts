import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFieldList, serialiseFieldList } from '@/lib/share/field-list';
import { type FieldId, fieldOfKey, keyOfField } from '@/lib/share/prefill-state';
import { UTM_KEYS } from '@/lib/utm/params';

test.each([
  ['', [], []],
  [' , ,', [], []],
  ['source,url,x.color', ['utm_source', 'url', 'x.color'], []],
  [' source , x.a b ', ['utm_source', 'x.a b '], []],
  ['Source,utm_source,lock,source ', ['utm_source'], ['Source', 'utm_source', 'lock']],
  ['x.a%2Cb,x.a%2cb,x.100%25,x.5%,x.%20', ['x.a,b', 'x.100%', 'x.5%', 'x.%20'], []],
  ['foo,foo', [], ['foo']],
])('“%s”', (text, fields, unknown) => {
  expect(parseFieldList(text)).toEqual({ fields, unknown });
});

test.each<[FieldId[], string]>([
  [['url', 'utm_source_platform'], 'url,source_platform'],
  [['x.a,b', 'x.100%'], 'x.a%252Cb,x.100%2525'],
  [['x.色'], 'x.%E8%89%B2'],
])('%j is written as %s', (fields, text) => {
  expect(serialiseFieldList(fields)).toBe(text);
});

test('a form reader’s value of a written list is the same fields', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ab ,%2C5+.=&色') });
  const field = fc.oneof(
    fc.constantFrom<FieldId>('url', ...UTM_KEYS),
    name.map((text): FieldId => `x.${text}`),
  );
  fc.assert(
    fc.property(fc.uniqueArray(field), (fields) => {
      const value = new URLSearchParams(`lock=${serialiseFieldList(fields)}`).get('lock') ?? '';
      expect(parseFieldList(value)).toEqual({ fields, unknown: [] });
    }),
  );
});

test('every field has one key, and a key one field', () => {
  const fields: FieldId[] = ['url', ...UTM_KEYS, 'x.a', 'x.'];
  expect(fields.map(keyOfField).map(fieldOfKey)).toEqual(fields);
  expect(new Set(fields.map(keyOfField)).size).toBe(fields.length);
});
