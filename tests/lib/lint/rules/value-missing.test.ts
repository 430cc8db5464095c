import { describe, expect, it } from 'vitest';
import { fixOf, hits, on } from '@/tests/support/rule-cases';

describe('value-missing', () => {
  it.each([
    ['https://e.com/?a=%2b&utm_content=&flag', 'https://e.com/?a=%2b&flag'],
    ['https://e.com/?utm_content', 'https://e.com/'],
    ['https://e.com/?utm_content=#top', 'https://e.com/#top'],
  ])('takes the empty tag out of %s', (url, after) => {
    expect(hits('value-missing', { url })).toMatchObject([
      { severity: 'warning', params: { name: 'utm_content' } },
    ]);
    expect(fixOf('value-missing', { url })).toBe(after);
  });

  it.each(['utm_content=x', 'content='])('has nothing to say of %s', (pair) => {
    expect(hits('value-missing', on(pair))).toEqual([]);
  });

  it('has nothing to say where the form fills it', () => {
    expect(hits('value-missing', on('utm_campaign='))).toEqual([]);
  });
});
