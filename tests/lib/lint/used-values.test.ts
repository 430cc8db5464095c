import { describe, expect, test } from 'vitest';
import { countUsed, joinUsed, parseUsed, type UsedValues, usedNames } from '@/lib/lint/used-values';

const countAll = (...links: Parameters<typeof countUsed>[1][]) => links.reduce<UsedValues>(countUsed, {});

describe('used values', () => {
  test('stand in the order of their use, the latest first among equals', () => {
    const used = countAll(
      { utm_source: 'line' },
      { utm_source: 'x' },
      { utm_source: 'line', utm_medium: 'social' },
      { utm_source: 'note' },
    );
    expect(usedNames(used)).toEqual({ utm_source: ['line', 'note', 'x'], utm_medium: ['social'] });
  });

  test('are kept as they were written, and an empty one is none', () => {
    expect(countAll({ utm_source: 'Line' }, { utm_source: '' })).toEqual({ utm_source: [['Line', 1]] });
  });

  test('come back from their text', () => {
    const used = countAll({ utm_source: 'a', utm_campaign: '春セール' }, { utm_source: 'b' });
    expect(parseUsed(JSON.stringify(used))).toEqual(used);
  });

  test('of a parameter are at most a hundred', () => {
    const links = Array.from({ length: 150 }, (_, index) => ({ utm_source: `s${index}` }));
    expect(
      usedNames(countAll({ utm_source: 'often' }, { utm_source: 'often' }, ...links)).utm_source,
    ).toHaveLength(100);
    expect(
      usedNames(countAll({ utm_source: 'often' }, { utm_source: 'often' }, ...links)).utm_source?.[0],
    ).toBe('often');
  });

  test.each([
    '',
    'null',
    '[]',
    '{',
    '1',
    '{"utm_source":1}',
    '{"other":[["a",1]]}',
    '{"utm_source":[1,["a"]]}',
  ])('text that is none counts as nothing: %s', (text) => {
    expect(Object.values(parseUsed(text)).flat()).toEqual([]);
  });
});

test('two counts of the same links are joined: each value once, most used first', () => {
  const ofTab = countUsed(countUsed({}, { utm_source: 'line' }), { utm_source: 'x', utm_medium: 'social' });
  const joined = joinUsed(ofTab, { utm_source: [['x', 3]], utm_term: [['y', 1]] });
  expect(joined).toEqual({
    utm_source: [
      ['x', 3],
      ['line', 1],
    ],
    utm_medium: [['social', 1]],
    utm_term: [['y', 1]],
  });
  expect(joinUsed(joined, ofTab)).toEqual(joined);
});
