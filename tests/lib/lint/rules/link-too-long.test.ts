import { describe, expect, it } from 'vitest';
import { customised, hits, typed } from '@/tests/support/rule-cases';

describe('link-too-long', () => {
  /** A form whose finished link has so many characters. */
  const ofLength = (length: number) => {
    const input = typed('sale');
    const bare = 'https://e.com/?x=&utm_source=line&utm_medium=social&utm_campaign=sale'.length;
    return { ...input, url: `https://e.com/?x=${'a'.repeat(length - bare)}` };
  };

  it.each([
    [1001, 'warning', 1000],
    [2048, 'warning', 1000],
    [2049, 'error', 2048],
  ])('finds %i characters of the finished link', (length, severity, limit) => {
    expect(hits('link-too-long', ofLength(length))).toMatchObject([
      { severity, field: 'url', params: { length, limit } },
    ]);
  });

  it.each([100, 999, 1000])('has nothing to say of %i', (length) => {
    expect(hits('link-too-long', ofLength(length))).toEqual([]);
  });

  it('counts what is written, not what is typed', () => {
    expect(hits('link-too-long', typed('春'.repeat(110)))).toHaveLength(1);
    expect(hits('link-too-long', typed('x'.repeat(110)))).toEqual([]);
    expect(hits('link-too-long', customised('春'.repeat(110)))).toHaveLength(1);
  });

  it('has nothing to say of what is no link', () => {
    expect(hits('link-too-long', { url: 'x'.repeat(3000) })).toEqual([]);
  });
});
