import { describe, expect, it } from 'vitest';
import { heldTyped } from '@/tests/support/held';
import { hits } from '@/tests/support/rule-cases';

describe('convention-length', () => {
  it('refuses what is longer', () => {
    expect(hits('convention-length', heldTyped('winter-sale', { maxLength: 10 }))).toEqual([
      {
        rule: 'convention-length',
        severity: 'error',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', length: 11, limit: 10 },
        refuse: true,
      },
    ]);
  });

  it.each([
    ['winter-sale', 11],
    ['👨‍👩‍👧👨‍👩‍👧', 2],
    ['がが', 2],
    ['sale_{{campaign.name}}', 5],
  ])('lets %s have %j characters', (value, maxLength) => {
    expect(hits('convention-length', heldTyped(value, { maxLength }))).toEqual([]);
    expect(hits('convention-length', heldTyped(value, { maxLength: maxLength - 1 }))).toHaveLength(1);
  });

  it('counts the value as the convention writes it', () => {
    expect(hits('convention-length', heldTyped('a  b', { maxLength: 3, separator: '-' }))).toEqual([]);
  });
});
