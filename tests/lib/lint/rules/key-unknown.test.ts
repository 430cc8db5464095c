import { describe, expect, it } from 'vitest';
import { choicesOf, customised, fixOf, hits, on } from '@/tests/support/rule-cases';

describe('key-unknown', () => {
  it('asks before it takes names out that GA4 does not read', () => {
    const input = on('a=%2b&utm_foo=1&utm_bar=2&flag');
    expect(hits('key-unknown', input)).toMatchObject([
      { severity: 'warning', params: { name: 'utm_foo, utm_bar', count: 2 } },
    ]);
    expect(fixOf('key-unknown', input)).toBeUndefined();
    expect(choicesOf('key-unknown', input)).toEqual(['https://e.com/?a=%2b&flag']);
  });

  it('offers the tag that GA4 reads, where an ad platform suggests another and the tag is free', () => {
    expect(choicesOf('key-unknown', on('utm_ad_id=9'))[0]).toBe('https://e.com/?utm_content=9');
    const taken = { url: 'https://e.com/?utm_ad_id=9', tags: { utm_content: 'x' } };
    expect(choicesOf('key-unknown', taken)).toEqual(['https://e.com/']);
  });

  it('finds one among the custom parameters', () => {
    const input = customised('1', 'utm_foo');
    expect(hits('key-unknown', input)).toMatchObject([
      { field: 'x.utm_foo', choices: [{ kind: 'remove', patch: { custom: [] } }] },
    ]);
  });

  it.each(['utm_source=x', 'utmost=1', 'foo=1'])('has nothing to say of %s', (pair) => {
    expect(hits('key-unknown', { url: `https://e.com/?${pair}` })).toEqual([]);
  });
});
