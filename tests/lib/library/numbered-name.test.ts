import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LIMITS } from '@/lib/library/limits';
import { freeName, isNumberedName, numberedName } from '@/lib/library/numbered-name';
import { foldName, isSameName } from '@/lib/library/same-name';
import { anyText } from '@/tests/support/library-arbitraries';

describe('numberedName', () => {
  it.each([
    { name: 'Mail', taken: [], out: 'Mail 2' },
    { name: 'Mail', taken: ['Mail 2', 'MAIL ３'], out: 'Mail 4' },
    { name: 'Spring 2026', taken: ['Spring 2026'], out: 'Spring 2026 2' },
    { name: '', taken: [], out: ' 2' },
    { name: 'x'.repeat(LIMITS.name), taken: [], out: `${'x'.repeat(LIMITS.name - 2)} 2` },
    { name: `${'👩'.repeat(LIMITS.name / 2)}x`, taken: [], out: `${'👩'.repeat(LIMITS.name / 2 - 1)} 2` },
  ])('makes $out', ({ name, taken, out }) => {
    expect(numberedName(name, new Set<string>(taken.map(foldName)))).toBe(out);
  });

  it('is known again, is not taken, and is no longer than a name may be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 30 }), fc.nat(300), (text, count, padding) => {
        const name = text + 'x'.repeat(padding);
        const taken = new Set<string>();
        for (let index = 0; index < count; index += 1) taken.add(foldName(numberedName(name, taken)));
        const next = numberedName(name, taken);
        expect(taken.has(foldName(next))).toBe(false);
        expect(next.length).toBeLessThanOrEqual(LIMITS.name);
        expect(isNumberedName(next, name)).toBe(true);
      }),
    );
  });

  it.each([
    ['Mail', 'Mail'],
    ['Mail 1', 'Mail'],
    ['Mail 02', 'Mail'],
    ['Mails 2', 'Mail'],
    ['Mail 2 ', 'Mail'],
  ])('%j is not made of %j', (text, name) => {
    expect(isNumberedName(text, name)).toBe(false);
  });
});

describe('a free name', () => {
  test.each([
    ['Spring', [], 'Spring'],
    ['Spring', ['Summer'], 'Spring'],
    ['Spring', ['spring'], 'Spring 2'],
    ['Spring', ['Spring', 'SPRING 2'], 'Spring 3'],
    ['Spring 2026', ['Spring 2026'], 'Spring 2026 2'],
    ['2026', ['2026'], '2026 2'],
  ])('%s beside %j', (name, taken, free) => {
    expect(freeName(name, taken)).toBe(free);
  });

  test('is never taken', () => {
    const name = fc.constantFrom('a', 'A', 'a 2', 'a 3', 'b 9', '春', '１', '');
    fc.assert(
      fc.property(name, fc.array(name), (wanted, taken) => {
        const free = freeName(wanted, taken);
        expect(taken.some((other) => isSameName(other, free))).toBe(false);
      }),
    );
  });
});
