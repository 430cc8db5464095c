import { describe, expect, it } from 'vitest';
import { customised, hits, linked, typed } from '@/tests/support/rule-cases';

describe('plus-sign', () => {
  it('tells that a typed plus is written %2B', () => {
    for (const input of [typed('c++'), customised('c++')]) {
      const [finding] = hits('plus-sign', input);
      expect(finding).toMatchObject({ severity: 'hint', params: { value: 'c++', place: 'field' } });
      expect(finding?.fix ?? finding?.choices).toBeUndefined();
    }
  });

  it.each([
    ['c++', 'c++'],
    ['+1', '+1'],
    ['a++b', 'a++b'],
  ])('asks whether %s in a link was meant', (raw, after) => {
    const [finding] = hits('plus-sign', linked(raw, 'utm_term'));
    expect(finding).toMatchObject({
      severity: 'warning',
      params: { name: 'utm_term', value: after, place: 'link' },
    });
    expect(finding?.choices?.[0]?.patch.url).toContain(`utm_term=${encodeURIComponent(after)}`);
  });

  it.each(['spring+sale', 'spring%20sale', 'sale', '{lpurl+2}'])(
    'takes %s in a link for what it is',
    (raw) => {
      expect(hits('plus-sign', linked(raw))).toEqual([]);
    },
  );
});
