import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamingTemplate, TemplatePart } from '@/lib/conventions/convention';
import { writeCounter } from '@/lib/conventions/counter';
import { DATE_FORMS, writeDate } from '@/lib/conventions/date-forms';
import { nextCounter } from '@/lib/conventions/next-counter';
import { composeName, readName } from '@/lib/conventions/template';
import { partFault, partText } from '@/lib/conventions/template-part';
import { template as anyTemplate, word } from '@/tests/support/convention-arbitraries';
import { values } from '@/tests/support/held';

const text = (name: string, required = false): TemplatePart => ({ name, required, kind: 'text' });
const template = (...parts: TemplatePart[]): NamingTemplate => ({
  parts,
  separator: '_',
  joiner: '-',
  empty: 'na',
  japanese: false,
});
const PERIOD: TemplatePart = { name: 'period', required: true, kind: 'date', form: 'yyyy-mm' };
const REGION: TemplatePart = { name: 'region', required: false, kind: 'choice', values: values('jp', 'us') };
const COUNTER: TemplatePart = { name: 'no', required: false, kind: 'counter', digits: 3 };
const OURS = template(PERIOD, REGION, text('name', true));

describe('composeName', () => {
  it.each([
    [['2026-11', 'jp', 'winter-sale'], '2026-11_jp_winter-sale'],
    [['2026-11', '', 'sale'], '2026-11_na_sale'],
    [['2026-11', '', ' Winter  sale '], '2026-11_na_Winter-sale'],
    [['2026-11', 'jp', 'a_b'], '2026-11_jp_a-b'],
    [['2026-11', 'jp', '__CAMPAIGN_NAME__'], '2026-11_jp___CAMPAIGN_NAME__'],
    [['2026-11'], '2026-11_na_'],
    [['', '', ''], ''],
    [[], ''],
  ])('writes %j as %s', (parts, name) => {
    expect(composeName(OURS, parts)).toBe(name);
  });
});

describe('readName', () => {
  it.each([
    ['2026-11_jp_winter-sale', ['2026-11', 'jp', 'winter-sale']],
    ['2026-11_na_sale', ['2026-11', '', 'sale']],
    ['2026-11_jp___CAMPAIGN_NAME__', ['2026-11', 'jp', '__CAMPAIGN_NAME__']],
    ['{{a}}_{{b_c}}_{{d}}', ['{{a}}', '{{b_c}}', '{{d}}']],
  ])('reads %s', (name, parts) => {
    expect(readName(OURS, name)).toEqual({ ok: true, parts });
  });

  it.each([
    ['2026-11_sale', { code: 'part_count', expected: 3, found: 2, parts: ['2026-11', 'sale'] }],
    ['', { code: 'part_count', found: 1 }],
    ['2026-11_jp_a_b', { code: 'part_count', found: 4 }],
    ['2026_jp_sale', { code: 'part_invalid', index: 0, name: 'period', text: '2026', reason: 'date' }],
    ['na_jp_sale', { code: 'part_invalid', index: 0, reason: 'required' }],
    ['2026-11_JP_sale', { code: 'part_invalid', index: 1, reason: 'choice' }],
    ['2026-11_jp_春', { code: 'part_invalid', index: 2, reason: 'japanese' }],
    ['2026-11_jp_a　b', { code: 'part_invalid', index: 2, reason: 'separator' }],
  ])('does not read %s', (name, error) => {
    expect(readName(OURS, name)).toMatchObject({ ok: false, error });
  });

  it('of a single part takes the whole value', () => {
    expect(readName(template(text('name')), 'a_b').ok).toBe(false);
    expect(readName({ ...template(text('name')), separator: '' }, 'a_b')).toEqual({
      ok: true,
      parts: ['a_b'],
    });
  });

  it('takes long separators, and half of one for text', () => {
    const long = { ...template(text('a'), text('b')), separator: '--' };
    expect(readName(long, 'a-x--b')).toEqual({ ok: true, parts: ['a-x', 'b'] });
  });
});

/** Templates whose names can be read back, with parts that fit them, as people would fill them in. */
const written = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.boolean(), fc.constantFrom('', 'sale', 'winter-sale', '春セール', 'A1', 'x.y'))
        .map(([required, typed]) => [{ ...text('t'), required }, typed || (required ? 'x' : '')] as const),
      fc.constantFrom('jp', 'us', '').map((typed) => [REGION, typed] as const),
      fc
        .tuple(
          fc.constantFrom(...DATE_FORMS),
          fc.integer({ min: 1, max: 28 }),
          fc.integer({ min: 1, max: 12 }),
        )
        .map(([form, day, month]) => {
          const part = { name: 'd', required: true, kind: 'date', form } as const;
          return [part, writeDate(form, { year: 2026, month, day })] as const;
        }),
      fc.nat(5_000).map((count) => [COUNTER, writeCounter(3, count)] as const),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => ({
    ours: { ...template(...rows.map(([part]) => part)), japanese: true },
    parts: rows.map(([, typed]) => typed),
  }));

describe('laws', () => {
  it('what is composed of good parts reads as these parts', () => {
    fc.assert(
      fc.property(written, ({ ours, parts }) => {
        const name = composeName(ours, parts);
        if (name === '') expect(parts.every((part) => part === '')).toBe(true);
        else expect(readName(ours, name)).toEqual({ ok: true, parts });
      }),
    );
  });

  it('what can be read is composed again, letter for letter', () => {
    fc.assert(
      fc.property(written, ({ ours, parts }) => {
        const name = composeName(ours, parts);
        const read = readName(ours, name);
        if (read.ok) expect(composeName(ours, read.parts)).toBe(name);
      }),
    );
  });

  it('nothing throws or hangs, however foolish the template', () => {
    fc.assert(
      fc.property(anyTemplate, fc.array(word, { maxLength: 5 }), (ours, parts) => {
        const name = composeName(ours, parts);
        expect(typeof name).toBe('string');
        const read = readName(ours, name);
        expect(read.ok ? read.parts.length : read.error.code).toBeDefined();
        nextCounter(ours, [name]);
      }),
    );
  });
});

describe('a part', () => {
  it.each([
    ['x', text('t', true), undefined],
    ['', text('t', true), 'required'],
    ['', text('t'), undefined],
    ['{{ad.name}}', PERIOD, undefined],
    ['07', COUNTER, 'counter'],
    ['007', COUNTER, undefined],
    ['0007', COUNTER, 'counter'],
    ['1000', COUNTER, undefined],
    ['a_b', text('t'), 'separator'],
  ] as const)('%j as %j is at fault: %s', (typed, part, fault) => {
    expect(partFault(OURS, part, typed)).toBe(fault);
  });

  it('that was tidied stays as it is', () => {
    expect(partText(OURS, partText(OURS, ' a _ b　c '))).toBe('a-b-c');
  });
});

describe('nextCounter', () => {
  const counted = template(text('name'), COUNTER);
  it.each([
    [[], '001'],
    [['a_001', 'b_007', 'c_003'], '008'],
    [['a_999'], '1000'],
    [['a_na', 'other', 'a_x', 'a_b_500'], '001'],
  ])('behind %j is %s', (used, next) => {
    expect(nextCounter(counted, used)).toBe(next);
  });

  it('has as many digits as a convention may ask for', () => {
    const long = template({ ...COUNTER, digits: 20 });
    expect(nextCounter(long, [])).toBe('00000000000000000001');
    expect(readName(long, '00000000000000000007')).toEqual({ ok: true, parts: ['00000000000000000007'] });
    expect(nextCounter(long, ['00000000000000000007'])).toBe('00000000000000000008');
  });

  it('is none where the template has no counter', () => {
    expect(nextCounter(OURS, [])).toBeUndefined();
  });
});
