import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  customField,
  EMPTY_FRAME,
  formOfPrefill,
  isBlank,
  pickFields,
  prefillOfForm,
} from '@/lib/share/form-prefill';
import { parsePrefill, serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_PREFILL, type FieldId, type PrefillState } from '@/lib/share/prefill-state';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS } from '@/lib/utm/params';
import { wellFormedTags, wellFormedText } from '@/tests/support/link-arbitraries';

const TODAY = { year: 2026, month: 11, day: 23 };
const NEXT_YEAR = { year: 2027, month: 4, day: 1 };
const open = (text: string, day = TODAY) => formOfPrefill(parsePrefill(text).state, day);

const text = fc.oneof(
  wellFormedText,
  fc.constantFrom('', '<yyyy>-<mm>_spring', 'q<q>', '<ww>', '<dd>', '<yyy>'),
);
const field: fc.Arbitrary<FieldId> = fc.constantFrom('url', ...UTM_KEYS, 'x.k', 'x.色');
const fields = fc.uniqueArray(field, { maxLength: 4 });
const customName = fc.constantFrom('k', '色', 'k', 'utm_x', '', 'a,b');
const anyState: fc.Arbitrary<PrefillState> = fc.record({
  url: text,
  tags: wellFormedTags,
  custom: fc
    .array(fc.tuple(customName, text), { maxLength: 4 })
    .map((pairs) => pairs.filter(([name, value]) => name !== '' || value !== '')),
  platform: fc.constantFrom(undefined, 'meta' as const, 'line_oa' as const),
  preset: fc.constantFrom(undefined, 'a-1', '春'),
  lock: fields,
  hide: fields,
  unknown: fc.constantFrom([], [['foo', '%zz+1'] as const]),
});

describe('opening an address', () => {
  test('fills every field, the others stay empty', () => {
    expect(open('#url=https%3A%2F%2Fe.com&source=a&x.k=v&x.k=w')).toEqual({
      values: {
        ...EMPTY_FORM,
        url: 'https://e.com',
        utm_source: 'a',
        custom: [
          { name: 'k', value: 'v' },
          { name: 'k', value: 'w' },
        ],
      },
      frame: EMPTY_FRAME,
    });
  });

  test('keeps beside the form what is no value of it', () => {
    expect(open('#source=a&lock=source&hide=term&preset=p&foo=1').frame).toEqual({
      preset: 'p',
      lock: ['utm_source'],
      hide: ['utm_term'],
      unknown: [['foo', '1']],
      dated: [],
    });
  });

  test('fills dates in for the day, wherever they stand', () => {
    const { values, frame } = open('#url=e.com%2F<yyyy>&campaign=<yyyy>-<mm>_spring&x.day=<dd>&term=<what>');
    expect(values).toMatchObject({
      url: 'e.com/2026',
      utm_campaign: '2026-11_spring',
      utm_term: '<what>',
      custom: [{ name: 'day', value: '23' }],
    });
    expect(frame.dated.map(({ field: id }) => id)).toEqual(['url', 'utm_campaign', 'x.day']);
  });
});

describe('the address of a form', () => {
  test('an untouched dated field is written as the date again, so that the bookmark stays fresh', () => {
    const { values, frame } = open('#campaign=<yyyy>_a&source=b');
    const written = serialisePrefill(prefillOfForm({ ...values, utm_source: 'c' }, frame));
    expect(open(written, NEXT_YEAR).values).toMatchObject({ utm_campaign: '2027_a', utm_source: 'c' });
  });

  test('a dated field that was changed is written as it is', () => {
    const { values, frame } = open('#campaign=<yyyy>_a');
    expect(prefillOfForm({ ...values, utm_campaign: '2026_b' }, frame).tags).toEqual({
      utm_campaign: '2026_b',
    });
  });

  test('a place that the table does not have is not written', () => {
    expect(prefillOfForm({ ...EMPTY_FORM, platform: 'myspace' }, EMPTY_FRAME)).toEqual(EMPTY_PREFILL);
    expect(prefillOfForm({ ...EMPTY_FORM, platform: 'meta' }, EMPTY_FRAME).platform).toBe('meta');
  });

  test('two custom parameters of one name keep their own dates', () => {
    const { values, frame } = open('#x.k=<yyyy>&x.k=<mm>');
    expect(prefillOfForm(values, frame).custom).toEqual([
      ['k', '<yyyy>'],
      ['k', '<mm>'],
    ]);
  });

  test('a custom parameter of two empty fields is not written', () => {
    const custom = [
      { name: '', value: '' },
      { name: 'k', value: '' },
      { name: '', value: 'v' },
    ];
    expect(prefillOfForm({ ...EMPTY_FORM, custom }, EMPTY_FRAME).custom).toEqual([
      ['k', ''],
      ['', 'v'],
    ]);
  });

  test('the choices that are never remembered are not in it', () => {
    const values: FormValues = { ...EMPTY_FORM, space: '+', placement: 'fragment' };
    expect(prefillOfForm(values, EMPTY_FRAME)).toEqual(EMPTY_PREFILL);
  });

  test('any address, opened and written, is that address', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { values, frame } = formOfPrefill(state, TODAY);
        expect(prefillOfForm(values, frame)).toEqual(state);
      }),
    );
  });

  test('any form, written to the address bar and read, is that form', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { values, frame } = formOfPrefill(state, TODAY);
        const address = serialisePrefill(prefillOfForm(values, frame));
        expect(formOfPrefill(parsePrefill(`#${address}`).state, TODAY).values).toEqual(values);
      }),
    );
  });
});

describe('pickFields', () => {
  const STATE = parsePrefill('#url=e.com&source=a&medium=b&x.k=1&x.l=2&x.k=3&lock=source&foo=1').state;

  test('takes the fields that are named, and no others', () => {
    expect(pickFields(STATE, new Set<FieldId>(['utm_medium', 'x.k', 'utm_term']))).toEqual({
      ...STATE,
      url: '',
      tags: { utm_medium: 'b' },
      custom: [
        ['k', '1'],
        ['k', '3'],
      ],
    });
  });

  test('all of them are the address itself; none leaves its frame', () => {
    const all = new Set<FieldId>(['url', ...UTM_KEYS, 'x.k', 'x.l']);
    expect(pickFields(STATE, all)).toEqual(STATE);
    expect(pickFields(STATE, new Set())).toEqual({ ...STATE, url: '', tags: {}, custom: [] });
  });
});

test.each<[string, Partial<FormValues>, boolean]>([
  ['nothing', {}, true],
  ['other choices', { space: '+', placement: 'fragment' }, true],
  ['an empty row', { custom: [{ name: '', value: '' }] }, true],
  ['a link', { url: 'e' }, false],
  ['a tag', { utm_marketing_tactic: 'a' }, false],
  ['a space', { utm_source: ' ' }, false],
  ['a place', { platform: 'meta' }, false],
  ['a name', { custom: [{ name: 'k', value: '' }] }, false],
])('isBlank: %s', (_name, values, blank) => {
  expect(isBlank({ ...EMPTY_FORM, ...values })).toBe(blank);
});

test('customField names a parameter as an address does', () => {
  expect(customField('色 a')).toBe('x.色 a');
});
