import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, prettyJson } from '@/lib/library/canonical-json';

const anyJson = fc.jsonValue({ stringUnit: 'binary' }).filter((value) => !Object.is(value, -0));
const again = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('canonicalJson', () => {
  it.each([
    { value: { b: 1, a: 2 }, out: '{"a":2,"b":1}' },
    { value: { name: 'n', a: 1, id: 'i', utmost: 1 }, out: '{"utmost":1,"id":"i","name":"n","a":1}' },
    { value: { a: undefined, b: [] }, out: '{"b":[]}' },
    { value: { a: {} }, out: '{"a":{}}' },
    { value: 'a\n"\uD800', out: '"a\\n\\"\\ud800"' },
    { value: [null, true, 1], out: '[null,true,1]' },
  ])('writes $out', ({ value, out }) => {
    expect(canonicalJson(value)).toBe(out);
  });

  it('is the same for the same data, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(again(value));
        expect(JSON.parse(prettyJson(value))).toEqual(again(value));
      }),
    );
  });
});

describe('prettyJson', () => {
  it('keeps what is short in one line, and breaks what is not', () => {
    const long = 'x'.repeat(100);
    expect(prettyJson({ a: [1, { b: 2 }], c: [long, long] })).toBe(
      ['{', '  "a": [1, { "b": 2 }],', '  "c": [', `    "${long}",`, `    "${long}"`, '  ]', '}'].join('\n'),
    );
  });
});
