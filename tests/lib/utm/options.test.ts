import { expect, test } from 'vitest';
import { readOptions } from '@/lib/utm/options';

const DEFAULTS = {
  existing: 'replace',
  placement: 'query',
  space: '%20',
  tokens: 'keep',
  platform: undefined,
  custom: [],
};

test.each([[undefined], [null], [{}], [''], [5], [[]], [() => {}], [{ space: undefined }]])(
  'takes %j for the defaults',
  (options) => {
    expect(readOptions(options)).toEqual(DEFAULTS);
  },
);

test('takes every choice that there is', () => {
  const options = {
    existing: 'keep',
    placement: 'fragment',
    space: '+',
    tokens: 'encode',
    platform: 'meta',
    custom: [['a', 'b']],
  };
  expect(readOptions(options)).toEqual(options);
});

test('takes what is no choice for the default', () => {
  const options = {
    existing: 'Keep',
    placement: 'path',
    space: ' ',
    tokens: true,
    platform: 5,
    custom: 'a=b',
    other: 1,
  };
  expect(readOptions(options)).toEqual(DEFAULTS);
});

test('takes only pairs of texts for custom parameters, in their order', () => {
  const custom = [['b', '1'], ['a'], 'c', ['d', 2], null, [1, 'e'], ['', ''], ['a', '2', 'more']];
  expect(readOptions({ custom }).custom).toEqual([
    ['b', '1'],
    ['', ''],
    ['a', '2', 'more'],
  ]);
});
