import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('ip-address', () => {
  it.each([
    {
      input: to('https://203.0.113.7/'),
      found: { severity: 'warning', field: 'url', params: { host: '203.0.113.7' } },
    },
    { input: to('https://[2001:db8::1]/'), found: { params: { host: '[2001:db8::1]' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('ip-address', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/'),
    to('http://192.168.0.1/'),
    to('http://[::1]/'),
    to('https://1.2.3.4.example.com/'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('ip-address', input)).toEqual([]);
  });
});
