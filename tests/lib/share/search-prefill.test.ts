import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrefill } from '@/lib/share/prefill';
import { joinPrefill, splitSearch } from '@/lib/share/search-prefill';

describe('splitSearch', () => {
  test.each([
    ['nothing', '', '', ''],
    ['a form', '?url=https%3A%2F%2Fe.com&source=a', 'url=https%3A%2F%2Fe.com&source=a', ''],
    ['nobody’s keys stay', '?fbclid=1&foo', '', '?fbclid=1&foo'],
    [
      'keys of others stay, in order',
      '?a=1&source=x&fbclid=1&medium=y',
      'source=x&medium=y',
      '?a=1&fbclid=1',
    ],
    ['our own visitors’ tags stay', '?utm_source=a&source=x', 'source=x', '?utm_source=a'],
    ['bytes are kept', '?source=a+b%20%e6&q=%zz', 'source=a+b%20%e6', '?q=%zz'],
    ['custom parameters and lists', '?x.k=v&lock=source&hide=term', 'x.k=v&lock=source&hide=term', ''],
    ['a version alone is no form', '?v=1', '', '?v=1'],
    ['a version beside a form', '?v=1&source=a', 'v=1&source=a', ''],
    ['a key without = is nobody’s', '?source', '', '?source'],
    [
      'an unencoded link takes what follows',
      '?url=https://e.com/?a=1&b=2&source=x',
      'url=https://e.com/?a=1&b=2&source=x',
      '',
    ],
    [
      'but not what stands before',
      '?fbclid=1&url=https://e.com/?a=1&b=2',
      'url=https://e.com/?a=1&b=2',
      '?fbclid=1',
    ],
    [
      'a link without a query takes nothing',
      '?url=https://e.com/&fbclid=1',
      'url=https://e.com/',
      '?fbclid=1',
    ],
  ])('%s', (_name, search, prefill, rest) => {
    expect(splitSearch(search)).toEqual({ prefill, rest });
  });

  test('no pair is lost or altered', () => {
    const pair = fc.constantFrom(
      'source=a',
      'url=e.com',
      'url=https://e.com/?a=1',
      'b=2',
      'fbclid=%zz',
      'x.k=',
      'v=1',
      'flag',
    );
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const { prefill, rest } = splitSearch(`?${pairs.join('&')}`);
        const both = [prefill, rest.slice(1)]
          .filter((part) => part !== '')
          .flatMap((part) => part.split('&'));
        expect(both.sort()).toEqual(pairs.sort());
      }),
    );
  });
});

describe('joinPrefill', () => {
  test.each([
    ['', 'source=a', 'source=a'],
    ['source=a', 'medium=b', 'source=a&medium=b'],
  ])('%j and %j', (first, second, joined) => {
    expect(joinPrefill(first, second)).toBe(joined);
  });

  test('where both say something, the first one counts', () => {
    expect(parsePrefill(joinPrefill('source=a', 'source=b&medium=c')).state.tags).toEqual({
      utm_source: 'a',
      utm_medium: 'c',
    });
  });
});
