import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '@/lib/library/pack';

const LIMIT = 1_000_000;
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** Half a surrogate pair is no UTF-8: JSON writes it as an escape. */
const anyWhole = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

describe('pack and unpack', () => {
  it('give back what went in, in characters that every address takes', () => {
    fc.assert(
      fc.property(anyWhole, (text) => {
        const packed = pack(text);
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(unpack(packed, LIMIT)).toEqual({ ok: true, text });
      }),
    );
  });

  it('packs the same text the same way', () => {
    expect(pack('aaaaaaaaaa')).toBe('S4QDAA');
  });

  it('gives back more than one step of bytes', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `${index * 7_919}春`).join('');
    expect(unpack(pack(text), LIMIT)).toEqual({ ok: true, text });
  });

  it.each(['', 'a', '!', 'S4 QBAA', 'S4QDAA=', 'S4QB/A', 'AAAA'])('tells that %j is damaged', (packed) => {
    expect(unpack(packed, LIMIT)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  it('tells that bytes which are no UTF-8 are damaged', () => {
    const packed = base64url(deflateSync(Uint8Array.from([0xff, 0xfe])));
    expect(unpack(packed, LIMIT)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  it('tells of every text that is cut off', () => {
    const packed = pack('{"a":"some text of some length, 春"}');
    for (let end = 0; end < packed.length; end += 1) {
      expect(unpack(packed.slice(0, end), LIMIT).ok).toBe(false);
    }
  });

  it('stops at the limit: a bomb is not unpacked', () => {
    const bomb = base64url(deflateSync(new Uint8Array(50_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpack(bomb, LIMIT)).toEqual({ ok: false, error: { code: 'too_large', limit: LIMIT } });
  });

  it('takes what is as long as the limit', () => {
    expect(unpack(pack('aaaaaaaaaa'), 10).ok).toBe(true);
    expect(unpack(pack('aaaaaaaaaa'), 9).ok).toBe(false);
  });
});
