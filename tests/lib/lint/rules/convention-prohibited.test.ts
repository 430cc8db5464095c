import { describe, expect, it } from 'vitest';
import { heldTyped } from '@/tests/support/held';
import { hits } from '@/tests/support/rule-cases';

describe('convention-prohibited', () => {
  it('refuses the characters, each named once', () => {
    expect(hits('convention-prohibited', heldTyped('a.b,c.d', { prohibited: ',.;' }))).toEqual([
      {
        rule: 'convention-prohibited',
        severity: 'error',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value: 'a.b,c.d', found: '. ,', count: 2 },
        refuse: true,
      },
    ]);
  });

  it.each([
    ['sale', ',.'],
    ['{{ad.name}}', '.{'],
    ['😀', '😁'],
  ])('has nothing against %s where %s is refused', (value, prohibited) => {
    expect(hits('convention-prohibited', heldTyped(value, { prohibited }))).toEqual([]);
  });

  it('keeps a fix from being offered that would write such a character', () => {
    const input = heldTyped('a（b）c', { prohibited: '()' });
    expect(hits('full-width', heldTyped('a（b）c', {}))[0]?.fix).toBeDefined();
    expect(hits('full-width', input)[0]?.fix).toBeUndefined();
  });
});
