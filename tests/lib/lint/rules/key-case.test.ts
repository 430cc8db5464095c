import { describe, expect, it } from 'vitest';
import { choicesOf, fixOf, hits, on } from '@/tests/support/rule-cases';

describe('key-case', () => {
  it('writes the name as analytics reads it, and changes nothing else', () => {
    const input = { url: 'https://e.com/?a=%2b&UTM_Source=Line&flag#top' };
    expect(hits('key-case', input)).toMatchObject([
      { severity: 'error', field: 'url', params: { name: 'utm_source', before: 'UTM_Source' } },
    ]);
    expect(fixOf('key-case', input)).toBe('https://e.com/?a=%2b&utm_source=Line&flag#top');
  });

  it('has nothing to say where the form writes the tag, which mends the name', () => {
    expect(hits('key-case', on('UTM_Source=x'))).toEqual([]);
    expect(hits('key-case', { ...on('UTM_Term=x'), tags: { utm_source: 'x', utm_term: null } })).toEqual([]);
  });

  it('asks before it takes out a tag whose right name is there too', () => {
    const input = { url: 'https://e.com/?UTM_Source=x&utm_source=y' };
    expect(fixOf('key-case', input)).toBeUndefined();
    expect(choicesOf('key-case', input)).toEqual(['https://e.com/?utm_source=y']);
  });

  it.each(['utm_source=x', 'UTM=x', 'Source=x'])('has nothing to say of %s', (pair) => {
    expect(hits('key-case', { url: `https://e.com/?${pair}` })).toEqual([]);
  });
});
