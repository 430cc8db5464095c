import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('staging-host', () => {
  it.each([
    {
      input: to('https://staging.example.com/'),
      found: { severity: 'warning', field: 'url', params: { host: 'staging.example.com' } },
    },
    {
      input: to('https://stg.shop.example.co.jp/'),
      found: { severity: 'warning', field: 'url', params: { host: 'stg.shop.example.co.jp' } },
    },
    {
      input: to('https://dev2.example.com/'),
      found: { severity: 'warning', field: 'url', params: { host: 'dev2.example.com' } },
    },
    {
      input: to('https://app-staging.example.com/'),
      found: { severity: 'warning', field: 'url', params: { host: 'app-staging.example.com' } },
    },
    {
      input: to('https://test-lp.example.jp/'),
      found: { severity: 'warning', field: 'url', params: { host: 'test-lp.example.jp' } },
    },
    {
      input: to('https://shop-git-main-acme.vercel.app/'),
      found: { severity: 'warning', field: 'url', params: { host: 'shop-git-main-acme.vercel.app' } },
    },
    {
      input: to('https://shop-a1b2c3d4e-acme.vercel.app/'),
      found: { severity: 'warning', field: 'url', params: { host: 'shop-a1b2c3d4e-acme.vercel.app' } },
    },
    {
      input: to('https://deploy-preview-12--shop.netlify.app/'),
      found: { severity: 'warning', field: 'url', params: { host: 'deploy-preview-12--shop.netlify.app' } },
    },
    {
      input: to('https://ab12.ngrok.io/'),
      found: { severity: 'warning', field: 'url', params: { host: 'ab12.ngrok.io' } },
    },
    {
      input: to('https://ab12.ngrok-free.app/'),
      found: { severity: 'warning', field: 'url', params: { host: 'ab12.ngrok-free.app' } },
    },
    {
      input: to('https://0a1b2c3d.shop.pages.dev/'),
      found: { severity: 'warning', field: 'url', params: { host: '0a1b2c3d.shop.pages.dev' } },
    },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('staging-host', input)).toMatchObject([found]);
  });

  it.each([
    to('https://www.example.com/'),
    to('https://dev.to/'),
    to('https://test.com/'),
    to('https://test.co.jp/'),
    to('https://shop.vercel.app/'),
    to('https://shop.netlify.app/'),
    to('https://latest.example.com/'),
    to('https://contest.example.com/'),
    to('https://devices.example.com/'),
    to('https://stagecoach.example.com/'),
    to('https://test-drive.example.jp/'),
  ])('has nothing against %j', (input) => {
    expect(findingsOf('staging-host', input)).toEqual([]);
  });
});
