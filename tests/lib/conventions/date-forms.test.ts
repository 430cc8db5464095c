import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, mondayOf } from '@/lib/conventions/calendar';
import { DATE_FORMS, readDate, writeDate } from '@/lib/conventions/date-forms';

const date = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((at) => date(at.toISOString().slice(0, 10)));
const form = fc.constantFrom(...DATE_FORMS);

describe('a date', () => {
  it.each([
    ['yyyy-mm', '2026-11-22', '2026-11'],
    ['yyyymm', '2026-11-22', '202611'],
    ['yyyymmdd', '2026-11-22', '20261122'],
    ['yyyy-mm-dd', '2026-01-02', '2026-01-02'],
    ['yyyy-ww', '2026-11-22', '2026w47'],
    ['yyyy-ww', '2027-01-01', '2026w53'],
    ['yyyy-ww', '2027-01-04', '2027w01'],
    ['yyyy-ww', '2025-12-29', '2026w01'],
    ['yyyy-q', '2026-03-31', '2026-q1'],
    ['yyyy-q', '2026-10-01', '2026-q4'],
    ['yyyy', '0099-05-05', '0099'],
  ] as const)('is written as %s: %s → %s', (of, iso, text) => {
    expect(writeDate(of, date(iso))).toBe(text);
  });

  it.each([
    ['yyyy-mm', '2026-11', '2026-11-01'],
    ['yyyymmdd', '20280229', '2028-02-29'],
    ['yyyy-ww', '2026w53', '2026-12-28'],
    ['yyyy-ww', '2026W01', '2025-12-29'],
    ['yyyy-q', '2026-Q4', '2026-10-01'],
    ['yyyy', '0000', '0000-01-01'],
  ] as const)('is read from %s: %s → %s', (of, text, iso) => {
    expect(readDate(of, text)).toEqual(date(iso));
  });

  it.each([
    ['yyyy-mm', '2026-13'],
    ['yyyy-mm', '2026-00'],
    ['yyyy-mm', '202611'],
    ['yyyymm', '2026-11'],
    ['yyyymmdd', '20260229'],
    ['yyyy-mm-dd', '2026-04-31'],
    ['yyyy-ww', '2027w53'],
    ['yyyy-ww', '2026w00'],
    ['yyyy-q', '2026-q5'],
    ['yyyy', '26'],
    ['yyyy', '２０２６'],
    ['yyyy', ''],
  ] as const)('is not read as %s from %s', (of, text) => {
    expect(readDate(of, text)).toBeUndefined();
  });

  it('reads as the first day of what it is written as', () => {
    fc.assert(
      fc.property(form, anyDate, (of, on) => {
        const text = writeDate(of, on);
        const first = readDate(of, text);
        expect(first && writeDate(of, first)).toBe(text);
      }),
    );
  });

  it('has the week of its Monday', () => {
    fc.assert(
      fc.property(anyDate, (on) => {
        const monday = mondayOf(isoWeek(on));
        expect(monday && isoWeek(monday)).toEqual(isoWeek(on));
      }),
    );
  });
});
