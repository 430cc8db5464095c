import { describe, expect, it } from 'vitest';
import { customised, fixOf, hits, linked, typed } from '@/tests/support/rule-cases';

describe('already-encoded', () => {
  it.each([
    ['%E6%98%A5', '春'],
    ['spring%20sale', 'spring sale'],
    ['c%2B%2B+', 'c+++'],
    ['%%jobid%%_a%20b', '%%jobid%%_a b'],
  ])('finds %s, which stands for %s', (value, after) => {
    for (const input of [typed(value), customised(value)])
      expect(fixOf('already-encoded', input)).toBe(after);
  });

  it('speaks beside a torn token too, which has to be mended first', () => {
    const input = typed('{{campaign.name}_a%20b');
    expect(hits('already-encoded', input)).toHaveLength(1);
    expect(fixOf('already-encoded', input)).toBeUndefined();
  });

  it('takes one layer off at a time', () => {
    expect(fixOf('already-encoded', typed('a%2520b'))).toBe('a%20b');
  });

  it.each(['100%', '50%off', '50%ad', '%E6%98', '%%jobid%%', '{%campaign_cfid}', 'sale'])(
    'has nothing to say of %s',
    (value) => {
      for (const input of [typed(value), customised(value)])
        expect(hits('already-encoded', input)).toEqual([]);
    },
  );

  it('leaves a link that is encoded twice to double-encoded, and a token to token-encoded', () => {
    expect(hits('already-encoded', linked('%25E6%2598%25A5'))).toEqual([]);
    expect(hits('already-encoded', typed('%7B%7Bcampaign.name%7D%7D'))).toEqual([]);
  });
});
