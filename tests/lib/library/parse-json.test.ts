import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '@/lib/library/limits';
import { parseJson } from '@/lib/library/parse-json';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseJson', () => {
  it.each(['{"a":[1,"]]}}\\"[["]}', '"[[["', '1', nested(MAX_DEPTH)])('reads %s', (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each([
    { text: '{"a":', position: 5 },
    { text: '{"a":1,}', position: 7 },
    { text: nested(MAX_DEPTH + 1), position: MAX_DEPTH },
    { text: '['.repeat(1_000_000), position: MAX_DEPTH },
    { text: '{"a":'.repeat(1_000_000), position: MAX_DEPTH * 5 },
  ])('tells that $text.length characters are damaged at $position', ({ text, position }) => {
    expect(parseJson(text)).toEqual({ ok: false, error: { code: 'damaged', position } });
  });

  it('takes a text of ten million characters, closed or not', () => {
    const text = '\\"['.repeat(3_000_000);
    expect(parseJson(`"${text}"`).ok).toBe(true);
    expect(parseJson(`"${text}`).ok).toBe(false);
  });
});
