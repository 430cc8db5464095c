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

  it('asks before it takes out a slip whose right name is there too', () => {
    const input = { url: 'https://e.com/?utm_source=x&utm_souce=y' };
    expect(fixOf('key-misspelt', input)).toBeUndefined();
    expect(choicesOf('key-misspelt', input)).toEqual(['https://e.com/?utm_source=x']);
  });

  it.each(['utm_source=x', 'utm_foo=x', 'utm_campaign_id=1', 'source=x'])(
    'has nothing to say of %s',
    (pair) => {
      expect(hits('key-misspelt', { url: `https://e.com/?${pair}` })).toEqual([]);
    },
  );
});
