import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ROWS, readPairs, readStandardisations, readValues } from '@/lib/conventions/paste';

const values = (text: string) => readValues(text).rows.map(({ value, label }) => [value, label]);
const pairs = (text: string) => readPairs(text).rows.map(({ source, medium }) => [source, medium]);
const spellings = (text: string) => readStandardisations(text).rows.map(({ from, to }) => [from, to]);

describe('values', () => {
  it.each([
    [
      'a column',
      'jp\r\nus\r\n',
      [
        ['jp', ''],
        ['us', ''],
      ],
    ],
    [
      'a sheet',
      'jp\tJapan\nus\tUSA, all of it',
      [
        ['jp', 'Japan'],
        ['us', 'USA, all of it'],
      ],
    ],
    ['a sheet with a header', 'Value\tMeaning\njp\tJapan', [['jp', 'Japan']]],
    ['a column with a header', '\ufeffutm_medium\nemail', [['email', '']]],
    [
      'CSV',
      'jp,Japan\n"a, b","say ""hi"""',
      [
        ['jp', 'Japan'],
        ['a, b', 'say "hi"'],
      ],
    ],
    [
      'CSV with semicolons',
      'jp;Japan, the\nus;USA',
      [
        ['jp', 'Japan, the'],
        ['us', 'USA'],
      ],
    ],
    ['a Japanese table', '意味\t値\n日本\tjp', [['jp', '日本']]],
    [
      'a quoted line break',
      '"a\nb"\tlong\nc\t',
      [
        ['a\nb', 'long'],
        ['c', ''],
      ],
    ],
    ['nothing', ' \n\n', []],
  ])('of %s', (_, text, rows) => {
    expect(values(text)).toEqual(rows);
  });

  it('keeps the first of two, and tells what was left out', () => {
    expect(readValues(`value\njp\tJapan\n\tno value\njp\tNippon\n${'x'.repeat(501)}`)).toEqual({
      rows: [{ value: 'jp', label: 'Japan' }],
      notices: [
        { code: 'header_skipped', line: 1, text: 'value' },
        { code: 'row_incomplete', line: 3, text: 'no value' },
        { code: 'row_repeated', line: 4, text: 'jp / Nippon' },
        { code: 'row_too_long', line: 5, limit: 500 },
      ],
    });
  });

  it('leaves out what stands for nothing but a long text', () => {
    const { rows, notices } = readValues(`jp\t${'a'.repeat(201)}\nus\t${'a'.repeat(200)}`);
    expect(rows).toEqual([{ value: 'us', label: 'a'.repeat(200) }]);
    expect(notices).toEqual([{ code: 'row_too_long', line: 1, limit: 200 }]);
  });

  it('stops at as many as a list may have', () => {
    const text = Array.from({ length: MOST_ROWS + 7 }, (_, index) => `v${index}`).join('\n');
    const { rows, notices } = readValues(text);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(notices).toEqual([{ code: 'too_many_rows', count: MOST_ROWS + 7, limit: MOST_ROWS }]);
  });
});

describe('pairs', () => {
  it('are as many as a convention may have', () => {
    const text = Array.from({ length: 20_001 }, (_, index) => `s${index},m`).join('\n');
    const { rows, notices } = readPairs(text);
    expect(rows).toHaveLength(20_000);
    expect(notices).toEqual([{ code: 'too_many_rows', count: 20_001, limit: 20_000 }]);
  });

  it.each([
    [
      'a sheet',
      'line\tsocial\nline\tpush',
      [
        ['line', 'social'],
        ['line', 'push'],
      ],
    ],
    ['a table that has the medium first', 'medium,notes,source\nsocial,x,line', [['line', 'social']]],
    ['a Japanese table', '参照元、メディア\nline、social', [['line', 'social']]],
  ])('of %s', (_, text, rows) => {
    expect(pairs(text)).toEqual(rows);
  });

  it('leaves out what is no pair, or there already', () => {
    const { rows, notices } = readPairs('line\tsocial\nline\nline\tsocial');
    expect(rows).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(['row_incomplete', 'row_repeated']);
  });
});

describe('spellings', () => {
  it.each([
    [
      'arrows',
      'X → twitter\nfb→facebook',
      [
        ['X', 'twitter'],
        ['fb', 'facebook'],
      ],
    ],
    [
      'typed arrows',
      'X -> twitter\nfb -> facebook',
      [
        ['X', 'twitter'],
        ['fb', 'facebook'],
      ],
    ],
    ['a sheet', '変換前\t変換後\nFB\tfacebook', [['FB', 'facebook']]],
    ['the same one twice', 'fb,facebook\nFB,football', [['fb', 'facebook']]],
  ])('of %s', (_, text, rows) => {
    expect(spellings(text)).toEqual(rows);
  });
});

describe('whatever is pasted', () => {
  it('rows are whole and no row is there twice', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab\t,;"\n\r→ 値'), maxLength: 60 });
    fc.assert(
      fc.property(text, (pasted) => {
        const { rows } = readPairs(pasted);
        const keys = rows.map(({ source, medium }) => JSON.stringify([source, medium]));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { source, medium } of rows) expect(source !== '' && medium !== '').toBe(true);
      }),
    );
  });
});
