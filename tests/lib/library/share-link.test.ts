import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_UNPACKED } from '@/lib/library/limits';
import { pack } from '@/lib/library/pack';
import { parseShare, SAFE_LENGTH, serialiseShare } from '@/lib/library/share-link';
import type { SharedPart } from '@/lib/library/shared-part';
import { anyLinkedPart, anySharedPart, LIBRARY_RUNS } from '@/tests/support/library-arbitraries';

const EMPTY: SharedPart = { kind: 'library', presets: [], conventions: [] };
const linkOf = (value: unknown) => `share=1.${pack(JSON.stringify(value))}`;
const fragmentOf = (part: SharedPart) => {
  const shared = serialiseShare(part);
  return shared.ok ? shared.fragment : '';
};
const codeOf = (fragment: string) => {
  const read = parseShare(fragment);
  return read.ok ? 'ok' : read.error.code;
};

describe('a share link', () => {
  it('gives back what was shared, with or without a sign before it and pairs around it', () => {
    fc.assert(
      fc.property(
        anyLinkedPart,
        fc.constantFrom('', '#', 'a=1&', '#a=1&'),
        fc.constantFrom('', '&b'),
        (part, before, after) => {
          const read = parseShare(`${before}${fragmentOf(part)}${after}`);
          expect(read).toEqual({ ok: true, part, notices: [] });
        },
      ),
      LIBRARY_RUNS,
    );
  });

  it('has only characters that need no escape, and never more than the safe length', () => {
    fc.assert(
      fc.property(anyLinkedPart, (part) => {
        const fragment = fragmentOf(part);
        expect(fragment).toMatch(/^share=1\.[A-Za-z0-9_-]+$/);
        expect(fragment.length).toBeLessThanOrEqual(SAFE_LENGTH);
      }),
      LIBRARY_RUNS,
    );
  });

  it('carries nothing personal, and is the same on every device', () => {
    fc.assert(
      fc.property(anySharedPart, ({ history, known, settings, savedAt, ...part }) => {
        const turned = { ...part, presets: part.presets.toReversed() };
        const withAll = {
          ...turned,
          ...(history && { history }),
          ...(known && { known }),
          ...(settings && { settings }),
          savedAt: savedAt ?? 1,
        };
        expect(serialiseShare(withAll)).toEqual(serialiseShare(part));
      }),
      LIBRARY_RUNS,
    );
  });

  it('is the same link tomorrow', () => {
    expect(serialiseShare(EMPTY)).toEqual({
      ok: true,
      fragment: 'share=1.q1bKzsxLUbJSyslMKkosqlTSUUrOzytLzSvJzM8rVrKKjtVRKihKLU4tAXNqAQ',
    });
  });

  it('is not offered where it would be cut off', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => (index * 7_919_777).toString(36));
    const presets = names.map((name) => ({ ...preset(name), name }));
    const shared = serialiseShare({ ...EMPTY, presets });
    expect(shared.ok).toBe(false);
    expect(!shared.ok && shared.error).toMatchObject({ code: 'too_long', limit: SAFE_LENGTH });
    expect(!shared.ok && shared.error.length).toBeGreaterThan(SAFE_LENGTH);
  });

  it('ignores a history, known values or settings that somebody put in, and tells so', () => {
    const personal = { settings: { ownDomains: ['evil.example'] }, known: [], history: [] };
    const read = parseShare(linkOf({ ...EMPTY, ...personal }));
    expect(read).toEqual({
      ok: true,
      part: EMPTY,
      notices: [
        { code: 'unknown_key', path: ['settings'] },
        { code: 'unknown_key', path: ['known'] },
        { code: 'unknown_key', path: ['history'] },
      ],
    });
  });

  it.each([
    { fragment: '', code: 'not_ours' },
    { fragment: '#top', code: 'not_ours' },
    { fragment: '#source=a&unshare=1.abc', code: 'not_ours' },
    { fragment: '#share=', code: 'empty' },
    { fragment: '#share=abc', code: 'damaged' },
    { fragment: '#share=1.', code: 'damaged' },
    { fragment: '#share=0.abc', code: 'damaged' },
    { fragment: '#share=1.!!', code: 'damaged' },
    { fragment: `#share=1.${pack('{"kind"')}`, code: 'damaged' },
    { fragment: `#share=1.${pack('['.repeat(1_000_000))}`, code: 'damaged' },
    { fragment: `#share=1.${pack('[')}`, code: 'damaged' },
    { fragment: '#share=2.abc', code: 'newer' },
    { fragment: '#share=99999.', code: 'damaged' },
    { fragment: linkOf(null), code: 'invalid' },
    { fragment: linkOf({ ...EMPTY, kind: 'all' }), code: 'invalid' },
    { fragment: `#share=1.${pack(' '.repeat(MAX_UNPACKED + 1))}`, code: 'too_large' },
    { fragment: `#share=1.${'A'.repeat(8_000_000)}`, code: 'too_large' },
  ])('tells that $fragment.length characters are $code', ({ fragment, code }) => {
    expect(codeOf(fragment)).toBe(code);
  });
});

function preset(id: string) {
  return {
    id,
    name: 'Mail',
    description: '',
    prefill: 'source=a',
    conventions: [],
    starred: false,
    createdAt: 1,
    changedAt: 1,
    revision: 1,
  };
}
