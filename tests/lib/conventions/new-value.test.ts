import { describe, expect, it } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { nearestOf } from '@/lib/conventions/nearest';
import { newValue } from '@/lib/conventions/new-value';

const rule = { ...FREE_RULE, confirmNew: true, values: [{ value: 'listed', label: '' }] };
const known = { used: ['newsletter', 'News-Letter'], confirmed: new Set(['autumn']) };

describe('newValue', () => {
  it.each([
    ['newsleter', ['newsletter']],
    ['NEWSLETTER', ['newsletter', 'News-Letter']],
    ['lists', []],
    ['liste', ['listed']],
    ['autunm', ['autumn']],
    ['constructor', []],
  ])('%s is new, and may be %j', (value, near) => {
    expect(newValue(rule, value, known)).toEqual({ near });
  });

  it.each(['newsletter', 'autumn', 'listed'])('%s is known', (value) => {
    expect(newValue(rule, value, known)).toBeUndefined();
  });

  it('looks at what is known now', () => {
    const { confirmed } = known;
    expect(newValue(rule, 'summr', { used: [], confirmed })).toEqual({ near: [] });
    expect(newValue(rule, 'summr', { used: ['summer'], confirmed })).toEqual({ near: ['summer'] });
    expect(newValue({ ...rule, values: [] }, 'liste', { used: [], confirmed })).toEqual({ near: [] });
  });

  it('asks nothing where the rule does not', () => {
    expect(newValue(FREE_RULE, 'x', known)).toBeUndefined();
  });
});

describe('nearestOf', () => {
  it('gives no more than it is asked for, and never the value itself', () => {
    const others = ['a-b', 'a_b', 'ab', 'A.B'];
    expect(nearestOf('a-b', others, 2)).toEqual(['a_b', 'ab']);
  });
});
