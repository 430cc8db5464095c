import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removePair, removePairs } from '@/lib/lint/link-pairs';

const PIECES = [
  'a=1',
  'a=2',
  'gclid=x',
  'flag',
  '',
  'q=a%20b',
  'q=a+b',
  'sig=a~b',
  'x=%2b',
  '色=赤',
  'u=https://b.jp/?c',
];
const query = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 });
const fragment = fc.constantFrom('', '#top', '#?gclid=x&a=1');

describe('removePair', () => {
  it.each([
    ['https://a.jp/?a=1&gclid=x#top', 'https://a.jp/?a=1#top'],
    ['https://a.jp/?gclid=x', 'https://a.jp/'],
    ['https://a.jp?gclid=x#top', 'https://a.jp#top'],
    ['https://a.jp/?gclid=x&a=1&gclid=x', 'https://a.jp/?a=1&gclid=x'],
    ['https://a.jp/?gclid=x&', 'https://a.jp/'],
    ['https://a.jp/?xgclid=x', 'https://a.jp/?xgclid=x'],
    ['https://a.jp/#gclid=x', 'https://a.jp/#gclid=x'],
  ])('turns %s into %s', (url, after) => {
    expect(removePair(url, 'gclid=x')).toBe(after);
  });

  it('keeps all other bytes, in their order', () => {
    fc.assert(
      fc.property(query, fragment, fc.nat(), (pieces, hash, number) => {
        const gone = pieces[number % pieces.length] ?? '';
        const left = pieces.toSpliced(pieces.indexOf(gone), 1).join('&');
        const after = removePair(`https://a.jp/p?${pieces.join('&')}${hash}`, gone);
        expect(after).toBe(`https://a.jp/p${left === '' ? '' : `?${left}`}${hash}`);
      }),
    );
  });
});

describe('removePairs', () => {
  it('gives the same text where nothing goes', () => {
    expect(removePairs('https://a.jp/?', () => false)).toBe('https://a.jp/?');
  });
  it('takes out all that are asked for', () => {
    expect(removePairs('https://a.jp/?a=1&b=2&a=3', (raw) => raw.startsWith('a='))).toBe('https://a.jp/?b=2');
  });
});
