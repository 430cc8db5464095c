import { describe, expect, it } from 'vitest';
import { choicesOf, fixOf, hits } from '@/tests/support/rule-cases';

describe('key-misspelt', () => {
  it.each([
    ['utm_souce', 'utm_source'],
    ['utm-source', 'utm_source'],
    ['utmsource', 'utm_source'],
    ['utn_medium', 'utm_medium'],
  ])('reads %s as %s', (before, name) => {
    const input = { url: `https://e.com/?a=%2b&${before}=x&flag` };
    expect(hits('key-misspelt', input)).toMatchObject([{ severity: 'error', params: { name, before } }]);
    expect(fixOf('key-misspelt', input)).toBe(`https://e.com/?a=%2b&${name}=x&flag`);
  });

  it.each([
    ['utm_source:line&utm_medium=social', 'utm_source=line&utm_medium=social'],
    ['a=1&utm_source%3Dline', 'a=1&utm_source=line'],
    ['utm_source%3Aa%20b', 'utm_source=a%20b'],
  ])('writes the missing = of %s', (query, mended) => {
    const input = { url: `https://e.com/?${query}` };
    expect(hits('key-misspelt', input)).toMatchObject([
      { severity: 'error', params: { name: 'utm_source', code: 'equals' } },
    ]);
    expect(fixOf('key-misspelt', input)).toBe(`https://e.com/?${mended}`);
    expect(hits('key-unknown', input)).toEqual([]);
  });

  it('asks whether a ; was meant as &', () => {
    const input = { url: 'https://e.com/?utm_source=a;utm_medium=b;utm_campaign=c;d' };
    expect(hits('key-misspelt', input)).toMatchObject([
      { params: { name: 'utm_medium', before: ';utm_medium', code: 'semicolon' } },
    ]);
    expect(hits('mixed-separators', input)).toEqual([]);
    expect(fixOf('key-misspelt', input)).toBeUndefined();
    expect(choicesOf('key-misspelt', input)).toEqual([
      'https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c;d',
    ]);
  });

  it('has no choice for a ; that would give a tag twice', () => {
    const [found] = hits('key-misspelt', { url: 'https://e.com/?utm_source=a;utm_source=b' });
    expect(found?.choices).toBeUndefined();
    expect(found?.fix).toBeUndefined();
  });

  it('asks before it takes out a slip whose right name is there too', () => {
    const input = { url: 'https://e.com/?utm_source=x&utm_souce=y' };
    expect(fixOf('key-misspelt', input)).toBeUndefined();
    expect(choicesOf('key-misspelt', input)).toEqual(['https://e.com/?utm_source=x']);
  });

  it.each([
    'utm_source=a;b=c',
    'a=1;utm_x=2',
    'utm_foo:x',
    'utm_source=x',
    'utm_foo=x',
    'utm_campaign_id=1',
    'source=x',
  ])('has nothing to say of %s', (pair) => {
    expect(hits('key-misspelt', { url: `https://e.com/?${pair}` })).toEqual([]);
  });
});
