import { type CalendarDate, isoWeek } from '@/lib/conventions/calendar';

const PLACEHOLDER_RE = /<(yyyy|mm|dd|q|ww)>/g;

/**
 * Fills the date placeholders of a prefilled address (DESIGN.md 5): `<yyyy>`, `<mm>` and `<dd>` in two digits, `<q>`
 * 1–4, `<ww>` the ISO 8601 week in two digits. Any other `<word>` stays as it is.
 *
 * `<yyyy>` is the calendar's year, always: around New Year an ISO week can belong to the year beside it, so that
 * `<yyyy>-w<ww>` gives `2027-w53` on 1 January 2027, a day of the last week of 2026.
 *
 * @example
 * fillDates('<yyyy>-<mm>_spring', { year: 2026, month: 4, day: 1 }) // '2026-04_spring'
 */
export function fillDates(text: string, date: CalendarDate): string {
  return text.replace(PLACEHOLDER_RE, (_, name: string) => {
    if (name === 'yyyy') return digits(date.year, 4);
    if (name === 'mm') return digits(date.month, 2);
    if (name === 'dd') return digits(date.day, 2);
    return name === 'q' ? String(Math.ceil(date.month / 3)) : digits(isoWeek(date).week, 2);
  });
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
