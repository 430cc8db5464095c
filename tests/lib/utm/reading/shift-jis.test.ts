import { describe, expect, test } from 'vitest';
import { readShiftJis } from '@/lib/utm/reading/shift-jis';

describe('readShiftJis', () => {
  test.each([
    ['a character that ends in a letter', '%8Ft', '春'],
    ['all escaped', '%8F%74', '春'],
    ['in small letters', '%8ft', '春'],
    ['several', '%93%FA%96%7B', '日本'],
    ['katakana', '%83Z%81%5B%83%8B', 'セール'],
    ['beside ASCII', 'a-%8Ft_1', 'a-春_1'],
    ['a plus is a space', '%8Ft+a', '春 a'],
  ])('reads %s', (_name, raw, text) => {
    expect(readShiftJis(raw)).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['ASCII alone', 'spring'],
    ['UTF-8', '%E6%98%A5'],
    ['a cut piece of UTF-8', '%E6%98'],
    ['UTF-8 beside a cut piece', '%E6%98%A5-%E6%98'],
    ['characters that stand there raw', '春%8Ft'],
    ['bytes that are none', '%8F'],
    ['no Japanese', '%81%44%81%44'],
    ['controls', '%8Ft%01'],
    ['Latin-1', 'caf%E9'],
  ])('is not taken in by %s', (_name, raw) => {
    expect(readShiftJis(raw)).toBeUndefined();
  });
});
