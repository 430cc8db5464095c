import { expect, test } from 'vitest';
import { channelOfLink } from '@/lib/channels/auto-tagging';
import { ga4Channel } from '@/lib/channels/ga4';
import { channelMoves } from '@/lib/channels/moves';
import { readAs } from '@/lib/channels/read-as';
import { breach, LARGE } from '@/tests/support/linear-time';

const ROLES: Record<string, (text: string) => unknown> = {
  'a source': (text) => channelMoves({ source: text, medium: 'email', campaign: '' }),
  'a medium': (text) => channelMoves({ source: 'line', medium: text, campaign: '' }),
  'a campaign': (text) => channelMoves({ source: 'x', medium: 'email', campaign: text }),
  'all three': (text) => ga4Channel({ source: text, medium: text, campaign: text }),
  'a link': (text) => [readAs(`https://a.jp/?utm_campaign=${text}`), channelOfLink(`https://a.jp/?${text}`)],
};

test.each([
  'c',
  'cp',
  'shop',
  'sho',
  'eshop-',
  'cross-',
  'e-mail',
  'mobil',
  'İ',
  '春',
  'a&',
  '&utm_source=x',
  '%E6',
  '{{',
  '{a:',
  '__X',
])('%j repeated takes time in proportion, in every role', { timeout: 600_000 }, (unit) => {
  const breaches = Object.entries(ROLES).map(([role, run]) => [role, breach(run, unit, LARGE)]);
  expect(breaches.filter(([, times]) => times !== null)).toEqual([]);
});
