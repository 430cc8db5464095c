import { describe, expect, test } from 'vitest';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { inForce } from '@/lib/conventions/in-force';
import { matchOffers, offersFor } from '@/lib/conventions/offers';

const EMPTY: Convention = {
  id: 'c',
  name: 'Team',
  description: '',
  rules: {},
  pairs: [],
  otherPairs: 'allowed',
  inForce: true,
  createdAt: 0,
  changedAt: 0,
  revision: 1,
};

function held(convention: Partial<Convention>) {
  const made = inForce([{ ...EMPTY, ...convention }]);
  if (made === undefined) throw new Error('no convention');
  return made;
}

const VALUES = [
  { value: 'jp', label: '日本' },
  { value: 'us', label: 'USA' },
];
const chosen = (utm_source: string) => ({ utm_source, utm_campaign: 'c' });
const PAIRS = [
  { source: 'line', medium: 'social' },
  { source: 'line', medium: 'paid_social' },
  { source: 'newsletter', medium: 'email' },
];

describe('the offers at a field', () => {
  test('a rule without a list has none', () => {
    expect(offersFor(held({ rules: { utm_term: FREE_RULE } }), 'utm_term', chosen(''))).toBeUndefined();
    expect(offersFor(held({}), 'utm_medium', chosen('line'))).toBeUndefined();
  });

  test.each(['allowed', 'confirm', 'refused'] as const)('a list whose others are %s', (others) => {
    const rules = { utm_content: { ...FREE_RULE, values: VALUES, others } };
    expect(offersFor(held({ rules }), 'utm_content', chosen(''))).toEqual({
      values: VALUES,
      only: others === 'refused',
    });
  });

  test('the mediums follow the source, each with its channel', () => {
    const convention = held({ pairs: PAIRS, otherPairs: 'refused' });
    const mediums = (source: string) =>
      offersFor(convention, 'utm_medium', chosen(source))?.values.map(({ value, channel }) => [
        value,
        channel,
      ]);
    expect(mediums('line')).toEqual([
      ['social', 'Organic Social'],
      ['paid_social', 'Paid Social'],
    ]);
    expect(mediums('newsletter')).toEqual([['email', 'Email']]);
    expect(mediums('elsewhere')).toBeUndefined();
    expect(offersFor(convention, 'utm_medium', chosen('line'))?.only).toBe(true);
  });

  test('where the source has pairs, they go before the list of mediums and keep its labels', () => {
    const rules = { utm_medium: { ...FREE_RULE, values: [{ value: 'social', label: 'Posts' }] } };
    const convention = held({ rules, pairs: PAIRS });
    expect(offersFor(convention, 'utm_medium', chosen('line'))?.values[0]?.label).toBe('Posts');
    expect(offersFor(convention, 'utm_medium', chosen('other'))?.values).toEqual(rules.utm_medium.values);
  });

  test('without a list of its own the source has those of the pairs, each once', () => {
    const offers = offersFor(held({ pairs: PAIRS }), 'utm_source', chosen(''));
    expect(offers?.values.map(({ value }) => value)).toEqual(['line', 'newsletter']);
  });
});

describe('the offers that fit what was typed', () => {
  test.each([
    ['', ['jp', 'us']],
    ['J', ['jp']],
    ['usa', ['us']],
    ['日本', ['jp']],
    ['ＵＳ', ['us']],
    ['x', []],
  ])('%s', (query, values) => {
    expect(matchOffers(VALUES, query).map(({ value }) => value)).toEqual(values);
  });
});
