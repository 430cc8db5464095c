import { describe, expect, it } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { compilePattern } from '@/lib/conventions/pattern';
import { countCharacters, refusalsOf } from '@/lib/conventions/refusals';

describe('refusalsOf', () => {
  const compiled = compilePattern('[a-z]+');
  const pattern = compiled.ok ? compiled.pattern : undefined;

  it('gives its reasons in the fixed order', () => {
    const rule = { ...FREE_RULE, maxLength: 3, prohibited: '.!', pattern: '[a-z]+' };
    expect(refusalsOf(rule, 'a.😀b!.', pattern)).toEqual([
      { code: 'length', length: 6, limit: 3 },
      {
        code: 'prohibited',
        found: [
          { character: '.', at: 1 },
          { character: '!', at: 5 },
          { character: '.', at: 6 },
        ],
      },
      { code: 'pattern', pattern: '[a-z]+' },
    ]);
  });

  it('exempts tokens, whose places still count', () => {
    const rule = { ...FREE_RULE, maxLength: 2, prohibited: '.', pattern: '[a-z]+' };
    expect(refusalsOf(rule, '{{ad.id}}.x', pattern)).toEqual([
      { code: 'prohibited', found: [{ character: '.', at: 9 }] },
    ]);
  });

  it('has nothing to refuse where nothing is asked', () => {
    expect(refusalsOf(FREE_RULE, 'x'.repeat(1_000))).toEqual([]);
    expect(refusalsOf({ ...FREE_RULE, pattern: '[a-z]+' }, '1')).toEqual([]);
    expect(refusalsOf({ ...FREE_RULE, pattern: '[a-z]+' }, '', pattern)).toEqual([]);
  });
});

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['sale', 4],
    ['春セール', 4],
    ['が', 1],
    ['👨‍👩‍👧', 1],
    ['\ud800', 1],
  ])('counts %j as people do', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('compilePattern', () => {
  it.each([
    ['[a-z]+_[0-9]{4}', 'sale_2026', true],
    ['[a-z]+', 'sale_2026', false],
    ['^a$', 'a', true],
    ['a|ab', 'ab', true],
    ['\\p{Han}+', '春', true],
    ['', '', true],
    ['.', '😀', true],
  ])('%s holds the whole of %s: %s', (text, value, fits) => {
    const made = compilePattern(text);
    expect(made.ok && made.pattern.test(value)).toBe(fits);
  });

  it.each(['(', '[a', '*', '(?=a)', '\\1', 'a{1001}'])('does not read %s', (text) => {
    expect(compilePattern(text)).toMatchObject({ ok: false, error: { code: 'pattern_invalid' } });
  });

  it('takes a pattern that would hang a backtracking engine', () => {
    const made = compilePattern('(a+)+b');
    expect(made.ok && made.pattern.test('a'.repeat(5_000))).toBe(false);
  });
});
