import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('shortener', () => {
  it.each([
    {
      input: to('https://bit.ly/4hJx2Kd'),
      found: { severity: 'warning', field: 'url', params: { host: 'bit.ly', code: 'shortener' } },
    },
    { input: to('https://lin.ee/AbC'), found: { params: { code: 'shortener' } } },
    { input: to('https://go.example.com/s1'), found: { severity: 'hint', params: { code: 'branded' } } },
    {
      input: to('https://l.facebook.com/l.php?u=https%3A%2F%2Fe.com%2Fa%3Fb%3D1&h=AT0'),
      found: { params: { code: 'redirector' }, choices: [{ kind: 'link', after: 'https://e.com/a?b=1' }] },
    },
    {
      input: to('https://www.google.co.jp/url?q=https://e.com/'),
      found: { choices: [{ after: 'https://e.com/' }] },
    },
    {
      input: to('https://www.e.com/redirect?url=https%3A%2F%2Fother.com%2F'),
      found: { choices: [{ after: 'https://other.com/' }] },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('shortener', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/bit.ly'),
    to('https://www.google.com/search?q=https://e.com/'),
    to('https://www.e.com/redirect?url=%2Flp'),
    to('https://go.example.com/'),
    to('https://www.example.com/s1'),
    to('https://e.com/lp?url=https://e.com/'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('shortener', input)).toEqual([]);
  });
});
