import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('private-host', () => {
  it.each([
    {
      input: to('http://localhost:3000/'),
      found: { severity: 'error', field: 'url', params: { host: 'localhost' } },
    },
    {
      input: to('https://nas.local/'),
      found: { severity: 'error', field: 'url', params: { host: 'nas.local' } },
    },
    {
      input: to('http://10.0.0.8/'),
      found: { severity: 'error', field: 'url', params: { host: '10.0.0.8' } },
    },
    {
      input: to('http://192.168.1.1/'),
      found: { severity: 'error', field: 'url', params: { host: '192.168.1.1' } },
    },
    {
      input: to('http://172.16.0.1/'),
      found: { severity: 'error', field: 'url', params: { host: '172.16.0.1' } },
    },
    {
      input: to('http://127.0.0.1/'),
      found: { severity: 'error', field: 'url', params: { host: '127.0.0.1' } },
    },
    { input: to('http://[::1]/'), found: { severity: 'error', field: 'url', params: { host: '[::1]' } } },
    {
      input: to('http://[fd12:3456::1]:80/'),
      found: { severity: 'error', field: 'url', params: { host: '[fd12:3456::1]' } },
    },
    {
      input: to('https://shop.test/'),
      found: { severity: 'error', field: 'url', params: { host: 'shop.test' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('private-host', input)).toMatchObject([found]);
  });

  it.each([
    to('https://e.com/'),
    to('https://localhost.example.com/'),
    to('https://10.example.com/'),
    to('https://172.32.0.1/'),
    to('https://local.example.com/'),
    to(''),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('private-host', input)).toEqual([]);
  });
});
