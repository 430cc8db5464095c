import { describe, expect, test } from 'vitest';
import type { BuildOptions } from '@/lib/utm/options';
import type { Tags } from '@/lib/utm/params';
import { built } from '@/tests/support/link';

const E = 'https://e.com/';
const write = (rest: string, tags: Tags, options?: BuildOptions) => {
  const { url, notices } = built(E + rest, tags, options);
  return { rest: url.slice(E.length), notices };
};

describe('over the pairs that are there', () => {
  test.each<[string, string, Tags, string, object[]]>([
    [
      'another value',
      '?a&utm_source=old&b',
      { utm_source: 'new' },
      '?a&utm_source=new&b',
      [{ code: 'tag_replaced', key: 'utm_source', before: 'old', after: 'new' }],
    ],
    ['the same bytes: nothing to tell', '?utm_source=a%20b', { utm_source: 'a b' }, '?utm_source=a%20b', []],
    [
      'the same value in other bytes',
      '?utm_source=a+b',
      { utm_source: 'a b' },
      '?utm_source=a%20b',
      [{ code: 'tag_reencoded', key: 'utm_source', before: 'a+b', after: 'a%20b' }],
    ],
    [
      'an empty one is filled',
      '?utm_source',
      { utm_source: 'a' },
      '?utm_source=a',
      [{ code: 'tag_replaced', key: 'utm_source', before: '', after: 'a' }],
    ],
    [
      'the name alone is corrected',
      '?UTM_Source=a',
      { utm_source: 'a' },
      '?utm_source=a',
      [{ code: 'key_corrected', key: 'utm_source', before: 'UTM_Source' }],
    ],
    [
      'name and value',
      '?UTM_Source=old',
      { utm_source: 'new' },
      '?utm_source=new',
      [
        { code: 'key_corrected', key: 'utm_source', before: 'UTM_Source' },
        { code: 'tag_replaced', key: 'utm_source', before: 'old', after: 'new' },
      ],
    ],
    [
      'later ones go',
      '?utm_source=a&x&utm_source=b',
      { utm_source: 'a' },
      '?utm_source=a&x',
      [{ code: 'duplicate_dropped', key: 'utm_source', before: 'b' }],
    ],
    [
      'all of them are taken out',
      '?utm_source=a&x&UTM_SOURCE=b',
      { utm_source: null },
      '?x',
      [
        { code: 'tag_removed', key: 'utm_source', before: 'a' },
        { code: 'tag_removed', key: 'utm_source', before: 'b' },
      ],
    ],
  ])('%s', (_name, before, tags, after, notices) => {
    expect(write(before, tags)).toEqual({ rest: after, notices });
  });

  test('custom parameters of one name take their pairs in order; what is left over is appended', () => {
    const custom = [
      ['k', '1'],
      ['k', '2'],
      ['k', '3'],
    ] as const;
    expect(write('?k=a&x&k=b', {}, { custom }).rest).toBe('?k=1&x&k=2&k=3');
  });

  test('and what the destination has more of goes', () => {
    const { rest, notices } = write('?k=a&k=b', {}, { custom: [['k', '1']] });
    expect(rest).toBe('?k=1');
    expect(notices).toContainEqual({ code: 'duplicate_dropped', key: 'k', before: 'b' });
  });
});

describe('where the destination’s own are kept', () => {
  test('each is told once, with what was not written', () => {
    expect(
      write('?utm_source=a&utm_source=b', { utm_source: 'c', utm_medium: 'm' }, { existing: 'keep' }),
    ).toEqual({
      rest: '?utm_source=a&utm_source=b&utm_medium=m',
      notices: [{ code: 'tag_kept', key: 'utm_source', before: 'a', after: 'c' }],
    });
  });

  test('those behind the # too', () => {
    expect(write('#utm_source=a', { utm_source: 'c' }, { existing: 'keep' }).rest).toBe('#utm_source=a');
  });
});

describe('out of the fragment', () => {
  test.each<[string, string, Tags, string, object[]]>([
    [
      'the same value moves',
      '#utm_source=a',
      { utm_source: 'a' },
      '?utm_source=a',
      [{ code: 'tag_moved', key: 'utm_source', to: 'query' }],
    ],
    [
      'another value replaces it',
      '#utm_source=a&utm_medium=m',
      { utm_source: 'b' },
      '?utm_source=b#utm_medium=m',
      [{ code: 'tag_replaced', key: 'utm_source', before: 'a', after: 'b' }],
    ],
    [
      'it is taken out',
      '#utm_source=a',
      { utm_source: null },
      '',
      [{ code: 'tag_removed', key: 'utm_source', before: 'a' }],
    ],
  ])('%s', (_name, before, tags, after, notices) => {
    expect(write(before, tags)).toEqual({ rest: after, notices });
  });
});
