import { describe, expect, it } from 'vitest';
import { lint } from '@/lib/lint/lint';
import { held, heldTyped, values } from '@/tests/support/held';
import { choicesOf, hits, typed } from '@/tests/support/rule-cases';

const REGIONS = values('japan', 'germany', 'global');

describe('convention-value', () => {
  it.each([
    ['refused', { severity: 'error', refuse: true }],
    ['confirm', { severity: 'warning', hold: true }],
    ['allowed', { severity: 'hint' }],
  ] as const)('says of another value what the convention says: %s', (others, verdict) => {
    const input = heldTyped('france', { values: REGIONS, others });
    expect(hits('convention-value', input)).toEqual([
      {
        ...verdict,
        rule: 'convention-value',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value: 'france', others },
        choices: [],
      },
    ]);
  });

  it.each([
    ['germanny', ['germany']],
    ['Germany', ['germany']],
    ['ger-many', ['germany']],
    ['france', []],
  ])('offers for %s what may have been meant', (value, near) => {
    expect(choicesOf('convention-value', heldTyped(value, { values: REGIONS, others: 'refused' }))).toEqual(
      near,
    );
  });

  it('speaks in place of the checks on what was used before', () => {
    const input = { ...heldTyped('germanny', { values: REGIONS }), used: { utm_campaign: ['germany'] } };
    expect(lint(input).map(({ rule }) => rule)).toEqual(['convention-value']);
  });

  it.each(['japan', '{{campaign.name}}'])('has nothing against %s', (value) => {
    expect(hits('convention-value', heldTyped(value, { values: REGIONS, others: 'refused' }))).toEqual([]);
  });

  it('compares the value as the convention writes it', () => {
    const input = heldTyped('JAPAN', { values: REGIONS, others: 'refused', letterCase: 'lower' });
    expect(lint(input).map(({ rule }) => rule)).toEqual(['convention-form']);
  });

  it('leaves a medium that does not go with its source to convention-pair', () => {
    const convention = held(
      'utm_medium',
      { values: values('social'), others: 'refused' },
      { pairs: [{ source: 'line', medium: 'social' }], otherPairs: 'refused' },
    );
    const rules = lint({ ...typed('email', 'utm_medium'), convention }).map(({ rule }) => rule);
    expect(rules).toContain('convention-pair');
    expect(rules).not.toContain('convention-value');
  });
});
