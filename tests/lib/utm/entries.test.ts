import { describe, expect, test } from 'vitest';
import { readEntries, readTag } from '@/lib/utm/entries';
import type { WriteNotice } from '@/lib/utm/notices';
import { readOptions } from '@/lib/utm/options';
import type { CustomParam } from '@/lib/utm/params';

function read(tags: unknown, custom: CustomParam[] = []) {
  const notices: WriteNotice[] = [];
  const entries = readEntries(tags, readOptions({ custom }), notices);
  return { written: entries.map(({ key, written }) => written ?? `${key} out`), notices };
}

describe('readTag', () => {
  test.each([
    ['text', 'a', 'a'],
    ['white space, which building leaves alone', ' ', ' '],
    ['empty text', '', undefined],
    ['undefined', undefined, undefined],
    ['null takes it out', null, null],
    ['a number', 0, '0'],
    ['not a number', Number.NaN, 'NaN'],
    ['a long number', 12n, '12'],
    ['a boolean', false, 'false'],
  ])('%s', (_name, value, text) => {
    const notices: WriteNotice[] = [];
    expect(readTag({ utm_source: value }, 'utm_source', notices)).toBe(text);
    expect(notices).toEqual([]);
  });

  test.each([[{}], [[]], [Symbol('a')], [() => 'a']])('reports what has no text', (value) => {
    const notices: WriteNotice[] = [];
    expect(readTag({ utm_source: value }, 'utm_source', notices)).toBeUndefined();
    expect(notices).toEqual([{ code: 'value_not_text', key: 'utm_source' }]);
  });

  test.each([[null], [undefined], ['utm_source'], [5]])('%j has no tags', (tags) => {
    expect(readTag(tags, 'utm_source', [])).toBeUndefined();
  });
});

describe('readEntries', () => {
  test('the nine in order, then the custom ones in theirs', () => {
    const { written } = read({ utm_term: 't', utm_source: 's', utm_medium: null }, [
      ['z', '1'],
      ['a', '2'],
      ['z', '3'],
    ]);
    expect(written).toEqual(['utm_source=s', 'utm_medium out', 'utm_term=t', 'z=1', 'a=2', 'z=3']);
  });

  test('names and values are encoded', () => {
    expect(read({}, [['色 a', '{x} b']]).written).toEqual(['%E8%89%B2%20a={x}%20b']);
  });

  test('an empty custom parameter is nothing; one without a name is left out and told', () => {
    const { written, notices } = read({}, [
      ['a', ''],
      ['', ''],
      ['', 'x'],
    ]);
    expect(written).toEqual([]);
    expect(notices).toEqual([{ code: 'custom_unnamed', value: 'x' }]);
  });

  test.each(['utm_source', 'UTM_Source', 'utm%5Fsource'])(
    'a custom parameter named %s is that tag, if the tag is free',
    (name) => {
      const free = read({ utm_medium: 'm' }, [[name, 'c']]);
      expect(free.written).toEqual(['utm_source=c', 'utm_medium=m']);
      expect(free.notices).toEqual([{ code: 'custom_is_tag', key: 'utm_source', written: true }]);

      const taken = read({ utm_source: 's' }, [[name, 'c']]);
      expect(taken.written).toEqual(['utm_source=s']);
      expect(taken.notices).toEqual([{ code: 'custom_is_tag', key: 'utm_source', written: false }]);
    },
  );

  test('of two custom parameters that are one tag, the first counts', () => {
    const { written, notices } = read({}, [
      ['utm_id', '1'],
      ['UTM_ID', '2'],
    ]);
    expect(written).toEqual(['utm_id=1']);
    expect(notices.map((notice) => 'written' in notice && notice.written)).toEqual([true, false]);
  });

  test('half of a character is told, in a value and in a name', () => {
    const { notices } = read({ utm_source: 'a\ud83c' }, [['\ud83c', 'b']]);
    expect(notices).toEqual([
      { code: 'surrogate_replaced', key: 'utm_source' },
      { code: 'surrogate_replaced', key: '\ud83c' },
    ]);
  });
});
