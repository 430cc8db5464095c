import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile, serialiseFile } from '@/lib/library/file';
import { LIMITS } from '@/lib/library/limits';
import { pack } from '@/lib/library/pack';
import type { ShareRead } from '@/lib/library/read-part';
import { parseShare, serialiseShare } from '@/lib/library/share-link';
import { anyLinkedPart, anySharedPart, LIBRARY_RUNS } from '@/tests/support/library-arbitraries';

const CODES = ['empty', 'not_ours', 'damaged', 'newer', 'too_large', 'invalid'];

/** Whatever was read can be written, and read again as the same. */
function expectErrorOrData(read: ShareRead): void {
  if (read.ok) {
    const again = parseFile(serialiseFile(read.part));
    expect(again.ok && serialiseFile(again.part)).toBe(serialiseFile(read.part));
  } else expect(CODES).toContain(read.error.code);
}

const anyKey = fc.constantFrom(
  'utmost',
  'kind',
  'presets',
  'conventions',
  'rules',
  'id',
  'name',
  '__proto__',
  'utm_source',
  'constructor',
  'toString',
);
const { hostile: anyHostile } = fc.letrec((tie) => ({
  hostile: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('library', 'text', 0, 1, -1, 1e300, null, true),
    fc.string(),
    fc.array(tie('hostile'), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie('hostile')), { maxLength: 6 }).map((pairs) => {
      const record = {};
      for (const [key, value] of pairs)
        Object.defineProperty(record, key, { value, enumerable: true, configurable: true });
      return record;
    }),
  ),
}));

describe('files and links from anybody', () => {
  it('are read or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const file of [text, `{${text}`, `{"utmost":1,${text}`]) expectErrorOrData(parseFile(file));
        for (const link of [text, `share=${text}`, `share=1.${text}`]) expectErrorOrData(parseShare(link));
      }),
      LIBRARY_RUNS,
    );
  });

  it('say no more than a person can read of what they left out', () => {
    const key = 'k'.repeat(1_000_000);
    const preset = { id: 'p', name: '', prefill: '' };
    const part = {
      utmost: 1,
      kind: 'library',
      presets: Array(5_000).fill(preset),
      conventions: [],
      [key]: 1,
    };
    const read = parseFile(JSON.stringify(part));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.part.presets).toHaveLength(1);
    expect(read.notices.length).toBeLessThanOrEqual(1_000);
    expect(read.notices[0]).toEqual({ code: 'unknown_key', path: ['k'.repeat(LIMITS.name)] });
  });

  it('are read or refused, whatever the JSON', () => {
    fc.assert(
      fc.property(anyHostile, fc.constantFrom(0, 1), (value, utmost) => {
        const json = JSON.stringify(value);
        expectErrorOrData(parseFile(json));
        expectErrorOrData(
          parseFile(`{"utmost":${utmost},"kind":"library","presets":[${json}],"conventions":[]}`),
        );
        expectErrorOrData(
          parseFile(`{"utmost":${utmost},"kind":"library","presets":[],"conventions":${json}}`),
        );
        expectErrorOrData(parseShare(`share=1.${pack(json)}`));
      }),
      LIBRARY_RUNS,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are told to be damaged wherever they are cut off', () => {
    fc.assert(
      fc.property(
        anySharedPart,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (part, share) => {
          const file = serialiseFile(part).trimEnd();
          expect(parseFile(file.slice(0, Math.floor(file.length * share))).ok).toBe(false);
        },
      ),
      LIBRARY_RUNS,
    );
    fc.assert(
      fc.property(
        anyLinkedPart,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (part, share) => {
          const shared = serialiseShare(part);
          const fragment = shared.ok ? shared.fragment : '';
          expect(parseShare(fragment.slice(0, Math.floor(fragment.length * share))).ok).toBe(false);
        },
      ),
      LIBRARY_RUNS,
    );
  });

  it('are read or refused with any character changed', () => {
    fc.assert(
      fc.property(anyLinkedPart, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (part, place, char) => {
        const shared = serialiseShare(part);
        for (const [text, parse] of [
          [serialiseFile(part), parseFile],
          [shared.ok ? shared.fragment : '', parseShare],
        ] as const) {
          const at = place % text.length;
          expectErrorOrData(parse(text.slice(0, at) + char + text.slice(at + 1)));
        }
      }),
      LIBRARY_RUNS,
    );
  });
});
