import { describe, expect, it } from 'vitest';
import { customised, hits, linked, typed } from '@/tests/support/rule-cases';

describe('value-too-long', () => {
  it.each([
    [101, 'warning', 100],
    [420, 'warning', 100],
    [421, 'error', 420],
  ])('finds %i characters', (length, severity, limit) => {
    for (const input of [typed('x'.repeat(length)), linked('x'.repeat(length))]) {
      expect(hits('value-too-long', input)).toMatchObject([
        { severity, params: { name: 'utm_campaign', length, limit } },
      ]);
    }
  });

  it('counts characters as people do, decoded', () => {
    expect(hits('value-too-long', typed('春'.repeat(100)))).toEqual([]);
    expect(hits('value-too-long', linked('%E6%98%A5'.repeat(100)))).toEqual([]);
    expect(hits('value-too-long', typed('🌸'.repeat(100)))).toEqual([]);
    expect(hits('value-too-long', typed('🌸'.repeat(101)))).toHaveLength(1);
  });

  it('leaves custom parameters alone', () => {
    expect(hits('value-too-long', customised('x'.repeat(500)))).toEqual([]);
  });
});
