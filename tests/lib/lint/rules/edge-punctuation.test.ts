import { describe, expect, it } from 'vitest';
import { everywhere, fixOf, hits, mendOf, typed } from '@/tests/support/rule-cases';

describe('edge-punctuation', () => {
  it.each([
    ['-sale-', 'sale'],
    ['_sale', 'sale'],
    ['sale。', 'sale'],
    ['（sale）', 'sale'],
    ['「春セール」', '春セール'],
    ['sale...', 'sale'],
    ['"sale"', 'sale'],
    ['google/', 'google'],
    ['sale)', 'sale'],
    ['{{ad.name}}-', '{{ad.name}}'],
  ])('finds %j in a field, a link and a custom parameter, and writes %j', (value, after) => {
    for (const input of everywhere(value)) expect(mendOf('edge-punctuation', input)).toBe(after);
  });

  it.each([
    'sale',
    'c++',
    '100%',
    'c#',
    '@shop',
    'sale(2026)',
    '(2026) sale (new)',
    '春コレ〜',
    'スーパー',
    '{{ad.name}}',
    '(not set)',
    "it's",
  ])('has nothing to say of %j', (value) => {
    for (const input of everywhere(value)) expect(hits('edge-punctuation', input)).toEqual([]);
  });

  it('writes nothing where signs are all there is', () => {
    expect(hits('edge-punctuation', typed('---'))).toHaveLength(1);
    expect(fixOf('edge-punctuation', typed('---'))).toBeUndefined();
  });
});
