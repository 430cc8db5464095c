import { describe, expect, it } from 'vitest';
import { fixOf, hits } from '@/tests/support/rule-cases';

describe('key-encoded', () => {
  it('writes the plain name, and changes nothing else', () => {
    const input = { url: 'https://e.com/?a=%2b&utm%5Fsource=line&flag' };
    expect(hits('key-encoded', input)).toMatchObject([
      { severity: 'warning', params: { name: 'utm_source', before: 'utm%5Fsource' } },
    ]);
    expect(fixOf('key-encoded', input)).toBe('https://e.com/?a=%2b&utm_source=line&flag');
  });

  it.each(['utm_source=x', 'a%5Fb=x'])('has nothing to say of %s', (pair) => {
    expect(hits('key-encoded', { url: `https://e.com/?${pair}` })).toEqual([]);
  });
});
