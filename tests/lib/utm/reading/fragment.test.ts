import { describe, expect, test } from 'vitest';
import { isRoute, readFragment, takeTags } from '@/lib/utm/reading/fragment';

describe('readFragment', () => {
  test.each([
    ['tags alone', 'utm_source=x&utm_medium=m', ['utm_source=x', 'utm_medium=m'], undefined],
    ['behind an anchor', 'top?utm_source=x', ['utm_source=x'], 'top'],
    ['behind an anchor and an &', 'top&utm_source=x', ['utm_source=x'], 'top'],
    ['before an anchor', 'utm_source=x&top', ['utm_source=x'], 'top'],
    ['among pairs of others', 'a=1&utm_source=x&b=2', ['utm_source=x'], 'a=1&b=2'],
    ['a nested ?', 'top?a=1&utm_source=x', ['utm_source=x'], 'top?a=1'],
    ['a name alone is an anchor', 'utm_source', [], 'utm_source'],
    ['a tag in capitals is none', 'UTM_Source=x', [], 'UTM_Source=x'],
    ['a route is the page’s own', '/page?utm_source=x', [], '/page?utm_source=x'],
    ['a hashbang too', '!/page?utm_source=x', [], '!/page?utm_source=x'],
    ['an anchor', 'top', [], 'top'],
    ['nothing behind the #', '', [], ''],
    ['no #', undefined, [], undefined],
  ])('%s', (_name, fragment, raw, left) => {
    const reading = readFragment(fragment);
    expect({ raw: reading.raw, left: reading.left }).toEqual({ raw, left });
  });

  test('decodes what it found', () => {
    expect(readFragment('utm_source=a+b&utm_term=%E6%98%A5').tags).toEqual([
      ['utm_source', 'a b'],
      ['utm_term', '春'],
    ]);
  });
});

test('takeTags takes them out of a route’s own query too', () => {
  expect(takeTags('/page?utm_source=x&a=1')).toEqual({
    tags: [['utm_source', 'x']],
    raw: ['utm_source=x'],
    left: '/page?a=1',
  });
});

test.each([
  ['/a', true],
  ['!/a', true],
  ['a/b', false],
  ['!a', false],
  ['', false],
])('isRoute of %j', (fragment, is) => {
  expect(isRoute(fragment)).toBe(is);
});
