import { describe, expect, test } from 'vitest';
import { readLink } from '@/lib/utm/reading/read-link';

const E = 'https://e.com/';
const read = (text: string) => readLink(text, []);

test('gives tags, other pairs by what they are, the link without tags, and the notices it was given', () => {
  const notices = [{ code: 'trimmed' }] as const;
  expect(readLink(`${E}?gclid=g&utm_source=%E6%98%A5+x&ref=r&utm_foo=1&a%20b#top`, notices)).toStrictEqual({
    ok: true,
    destination: `${E}?gclid=g&ref=r&utm_foo=1&a%20b#top`,
    tags: { utm_source: '春 x' },
    custom: [
      ['ref', 'r'],
      ['utm_foo', '1'],
    ],
    clickIds: [['gclid', 'g']],
    others: [
      { name: 'gclid', value: 'g', raw: 'gclid=g', kind: 'click_id' },
      { name: 'ref', value: 'r', raw: 'ref=r', kind: 'tool_tag' },
      { name: 'utm_foo', value: '1', raw: 'utm_foo=1', kind: 'unknown_utm' },
      { name: 'a b', value: '', raw: 'a%20b', kind: 'foreign' },
    ],
    notices,
  });
});

describe('which value counts', () => {
  test.each([
    ['the first', '?utm_id=1&utm_id=2', { utm_id: '1' }],
    ['the first that is not empty', '?utm_id=&utm_id=2', { utm_id: '2' }],
    ['none, where there is no =', '?utm_id', {}],
    [
      'that of the query before that of the fragment',
      '?utm_id=1#utm_id=2&utm_term=3',
      { utm_id: '1', utm_term: '3' },
    ],
    ['that of the fragment where the query has none', '?utm_id=#utm_id=2', { utm_id: '2' }],
  ])('%s', (_name, behind, tags) => {
    expect(read(E + behind).tags).toEqual(tags);
  });
});

describe('signs around a tag that is taken out', () => {
  test.each([
    ['one & goes with it', '?a&&utm_id=1&&b', '?a&&&b'],
    ['a ? does not dangle', '?utm_id=1', ''],
    ['nor before an empty pair', '?&utm_id=1', ''],
    ['nor behind one', '?utm_id=1&', ''],
    ['an & at the end stays behind another pair', '?a&utm_id=1&', '?a&'],
    ['empty pairs alone stay', '?utm_id=1&&', '?&'],
    ['a ? that stood there stays', '?', '?'],
    ['and one before a fragment', '?#utm_id=1', '?'],
    ['a # does not dangle', '#utm_id=1', ''],
    ['a # that stood there stays', '?utm_id=1#', '#'],
  ])('%s', (_name, before, after) => {
    expect(read(E + before).destination).toBe(E + after);
  });
});
