import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('insecure-http', () => {
  it.each([
    {
      input: to('http://e.com/a?b=%20c'),
      found: {
        severity: 'warning',
        field: 'url',
        choices: [{ kind: 'link', after: 'https://e.com/a?b=%20c' }],
      },
    },
    { input: to(' HTTP://e.com/ '), found: { choices: [{ after: 'https://e.com/' }] } },
    { input: to('http://e.com:8080/'), found: { choices: undefined } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('insecure-http', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/'),
    to('http://localhost:3000/'),
    to('http://192.168.0.2/'),
    to('e.com'),
    to('https://e.com/?u=http://e.com'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('insecure-http', input)).toEqual([]);
  });
});
