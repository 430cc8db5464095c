import { describe, expect, it } from 'vitest';
import { everywhere, hits, mendOf } from '@/tests/support/rule-cases';

describe('look-alike-dash', () => {
  it.each([
    ['2026−11', '2026-11'],
    ['ａ－ｂ', 'ａ-ｂ'],
    ['spring〜sale', 'spring-sale'],
    ['spring～sale', 'spring-sale'],
    ['2026ー11', '2026-11'],
    ['spring—sale', 'spring-sale'],
    ['a――b', 'a-b'],
    ['スーパー〜セール−1', 'スーパー〜セール-1'],
    ['x‑y_{{ad.name}}', 'x-y_{{ad.name}}'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('look-alike-dash', input)).toBe(after);
  });

  it.each([
    '春セール',
    'スーパー',
    'スーパー2026',
    'Tシャツセール',
    '夏〜秋',
    '3月〜5月',
    '2026-11',
    'カフェ―バー',
  ])('has nothing to say of %j', (value) => {
    for (const input of everywhere(value)) expect(hits('look-alike-dash', input)).toEqual([]);
  });
});
