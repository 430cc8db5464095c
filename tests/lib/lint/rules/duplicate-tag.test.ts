import { describe, expect, it } from 'vitest';
import { fixOf, hits } from '@/tests/support/rule-cases';

describe('duplicate-tag', () => {
  const url = 'https://e.com/?utm_campaign=a&q=a%20b&utm_campaign=b&flag';

  it('asks which one is meant', () => {
    expect(hits('duplicate-tag', { url })).toMatchObject([
      {
        severity: 'error',
        params: { name: 'utm_campaign', values: 'a, b', count: 2 },
        choices: [{ after: 'a' }, { after: 'b' }],
      },
    ]);
    expect(hits('duplicate-tag', { url })[0]?.choices?.map(({ patch }) => patch.url)).toEqual([
      'https://e.com/?utm_campaign=a&q=a%20b&flag',
      'https://e.com/?q=a%20b&utm_campaign=b&flag',
    ]);
  });

  it('takes one out unasked where both say the same', () => {
    expect(fixOf('duplicate-tag', { url: 'https://e.com/?utm_campaign=a&x=1&utm_campaign=a' })).toBe(
      'https://e.com/?utm_campaign=a&x=1',
    );
  });

  it('has nothing to say where the form writes the tag', () => {
    expect(hits('duplicate-tag', { url, tags: { utm_campaign: 'c' } })).toEqual([]);
    expect(hits('duplicate-tag', { url, tags: { utm_campaign: null } })).toEqual([]);
    expect(hits('duplicate-tag', { url, tags: { utm_campaign: ' ' } })).toHaveLength(1);
  });

  it.each(['utm_campaign=a', 'a=1&a=2', 'utm_campaign=a&utm_campaign='])(
    'has nothing to say of %s',
    (query) => {
      expect(hits('duplicate-tag', { url: `https://e.com/?${query}` })).toEqual([]);
    },
  );
});
