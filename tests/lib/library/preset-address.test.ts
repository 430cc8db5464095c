import { expect, test } from 'vitest';
import { presetAddress } from '@/lib/library/preset-address';
import { parsePrefill } from '@/lib/share/prefill';

test.each([
  [
    'what it fills, locks and hides, then its id',
    'source=a&lock=source&hide=term',
    '/en/#source=a&lock=source&hide=term&preset=p%201',
  ],
  ['dates as dates', 'campaign=%3Cyyyy%3E', '/en/#campaign=%3Cyyyy%3E&preset=p%201'],
  ['a preset that fills nothing', '', '/en/#preset=p%201'],
  ['another one’s id makes way', 'source=a&preset=other', '/en/#source=a&preset=p%201'],
])('%s', (_, prefill, address) => {
  expect(presetAddress({ id: 'p 1', prefill }, '/en/')).toBe(address);
  expect(parsePrefill(address.slice('/en/'.length)).state.preset).toBe('p 1');
});
