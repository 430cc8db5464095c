import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '@/lib/conventions/calendar';
import { fillDates } from '@/lib/share/date-placeholders';

const at = (iso: string): CalendarDate => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

test.each([
  ['<yyyy>-<mm>_spring', '2026-04_spring'],
  ['<yyyy><mm><dd>', '20260405'],
  ['<yyyy>-q<q>', '2026-q2'],
  ['w<ww>', 'w14'],
  ['<mm><mm>', '0404'],
  ['<foo> <YYYY> <mmm> <<mm>>', '<foo> <YYYY> <mmm> <04>'],
  ['春<mm>月', '春04月'],
  ['plain', 'plain'],
])('%s on 2026-04-05', (text, filled) => {
  expect(fillDates(text, at('2026-04-05'))).toBe(filled);
});

describe('ISO weeks around New Year', () => {
  test.each([
    // From the calendar of ISO 8601: week 1 holds the year's first Thursday.
    ['2024-12-29', '52'],
    ['2024-12-30', '01'],
    ['2025-01-01', '01'],
    ['2025-12-28', '52'],
    ['2025-12-29', '01'],
    ['2026-12-31', '53'],
    ['2027-01-01', '53'],
    ['2027-01-03', '53'],
    ['2027-01-04', '01'],
    ['2028-01-02', '52'],
    ['2028-02-29', '09'],
    ['2021-01-03', '53'],
  ])('%s is in week %s', (iso, week) => {
    expect(fillDates('<ww>', at(iso))).toBe(week);
  });

  test('the year beside it is the calendar’s', () => {
    expect(fillDates('<yyyy>-w<ww>', at('2027-01-01'))).toBe('2027-w53');
  });
});

test.each([
  ['2026-01-01', '1'],
  ['2026-03-31', '1'],
  ['2026-04-01', '2'],
  ['2026-09-30', '3'],
  ['2026-12-31', '4'],
])('%s is in quarter %s', (iso, quarter) => {
  expect(fillDates('<q>', at(iso))).toBe(quarter);
});

test('a week number changes on Mondays only', () => {
  const day = fc.date({ min: new Date('1970-01-02'), max: new Date('2200-01-01'), noInvalidDate: true });
  const weekOf = (date: Date) => fillDates('<ww>', at(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(day, (date) => {
      const before = new Date(date.getTime() - 86_400_000);
      expect(weekOf(date) !== weekOf(before)).toBe(date.getUTCDay() === 1);
    }),
  );
});

test('filled text has no placeholder left', () => {
  const text = fc
    .array(fc.constantFrom('<yyyy>', '<ww>', '<q>', '<x>', 'a', '<', '>'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const filled = fillDates(value, at('2026-11-23'));
      expect(filled).not.toMatch(/<(yyyy|ww|q)>/);
      expect(fillDates(filled, at('2031-01-01'))).toBe(filled);
    }),
  );
});
