import { expect, test } from 'vitest';
import { findPresets, indexPresets } from '@/lib/library/find-presets';
import { preset as presetOf } from '@/tests/support/library-store';

const INDEX = indexPresets([
  presetOf({
    id: 'mail',
    name: 'Weekly Mail',
    description: 'To all customers',
    prefill: 'source=newsletter&x.seg=vip',
  }),
  presetOf({
    id: 'line',
    name: 'ライン配信',
    prefill: 'url=https%3A%2F%2Fexample.com%2Fshoes&campaign=%E6%98%A5',
  }),
]);

test.each([
  ['', ['mail', 'line']],
  ['  ', ['mail', 'line']],
  ['weekly', ['mail']],
  ['CUSTOMERS mail', ['mail']],
  ['ｎｅｗｓ', ['mail']],
  ['vip', ['mail']],
  ['らいん', ['line']],
  ['ﾗｲﾝ　春', ['line']],
  ['example.com/shoes', ['line']],
  ['weekly 春', []],
  ['mail to', ['mail']],
  ['mailto', []],
  ['%E6', []],
])('“%s” finds %j', (query, ids) => {
  expect(findPresets(INDEX, query).map(({ id }) => id)).toEqual(ids);
});
